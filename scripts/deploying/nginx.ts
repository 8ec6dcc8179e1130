import { otherType, savedExtensions, transportSecurity } from "../serving/headers";
import type { Settings } from "./settings";
import { cacheRules, everywhere, extensionsByType, notice, usualCaching } from "./table";

const header = ([name, value]: readonly [string, string]) => `add_header ${name} "${value}" always;`;

/** A server of nginx, as a file of /etc/nginx/conf.d/. The modules of Debian's package `nginx-light` are enough. */
export function nginxConf(settings: Settings): string {
  const { base, host, root } = settings;
  const lines = [
    ...notice.map((line) => `# ${line}`),
    "",
    "# What the path decides. A page that is missing has the path of 404.html here.",
    "map $uri $guide_cache {",
    `  default "${usualCaching}";`,
    ...cacheRules(settings).map(({ pattern, value }) => `  "~${pattern}" "${value}";`),
    "}",
    "map $uri $guide_disposition {",
    '  default "";',
    `  "~*[.](${savedExtensions.join("|")})$" attachment;`,
    "}",
    "",
    "server {",
    `  listen ${/:\d+$/.test(host) ? host : "80"};`,
    `  server_name ${host.replace(/:\d+$/, "")};`,
    `  root ${root};`,
    "  server_tokens off;",
    "",
    ...(base === "/"
      ? []
      : [`  location = ${base.slice(0, -1)} {`, `    absolute_redirect off;`, `    return 308 ${base}$is_args$args;`, "  }"]),
    `  location ${base} {`,
    "    index index.html;",
    `    error_page 404 ${base}404.html;`,
    "    # A folder without a page is none.",
    `    error_page 403 =404 ${base}404.html;`,
    "    # /page is sent on to /page/ by its path alone, whatever name and port a proxy before this server has.",
    "    absolute_redirect off;",
    "",
    "    # The build has packed each text file beforehand.",
    "    gzip_static on;",
    "    # With the module ngx_brotli (Debian: libnginx-mod-http-brotli-static), which saves another 7 %:",
    "    # brotli_static on;",
    "",
    "    types {",
    ...[...extensionsByType].map(([type, extensions]) => `      "${type}" ${extensions.join(" ")};`),
    "    }",
    `    default_type ${otherType};`,
    "",
    ...everywhere(settings).map((pair) => `    ${header(pair)}`),
    "    # Only if the whole host answers over HTTPS, for good:",
    `    # ${header([transportSecurity.name, transportSecurity.value])}`,
    "    add_header Vary Accept-Encoding always;",
    "    add_header Cache-Control $guide_cache always;",
    "    add_header Content-Disposition $guide_disposition;",
    "",
    "    # No hidden file is a page, save those by which a host proves its name.",
    "    location ~ /[.](?!well-known/) {",
    "      return 404;",
    "    }",
    "  }",
    "}",
  ];
  return `${lines.join("\n")}\n`;
}
