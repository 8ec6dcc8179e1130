import { codings, contentTypes, otherType, savedExtensions, transportSecurity } from "../serving/headers";
import type { Settings } from "./settings";
import { cacheRules, everywhere, extensionsByType, notice, usualCaching } from "./table";

const indent = (lines: readonly string[]) => lines.map((line) => (line === "" ? "" : `\t${line}`));
const block = (head: string, lines: readonly string[]) => [`${head} {`, ...indent(lines), "}"];

/** A site of Caddy, which gets its certificate by itself where the host has a public name. */
export function caddyfile(settings: Settings): string {
  const { base, host, root } = settings;
  const packed = `precompressed ${Object.keys(codings).join(" ")}`;
  const always = block("(guide)", [
    ...block("header", [
      ...everywhere(settings).map(([name, value]) => `${name} "${value}"`),
      "# Only if the whole host answers over HTTPS, for good:",
      `# ${transportSecurity.name} "${transportSecurity.value}"`,
      "-Server",
    ]),
    "# Caddy adds this one itself where it sends a packed file: once is enough.",
    ...block("header", ["Vary Accept-Encoding", "defer"]),
  ]);
  const site = [
    `root * ${root}`,
    "import guide",
    "",
    "# What the path decides.",
    ...block("map {path} {guide_type}", [
      `"~(?i)([.]html|/)$" "${contentTypes.html}"`,
      ...[...extensionsByType]
        .filter(([type]) => type !== contentTypes.html)
        .map(([type, extensions]) => `"~(?i)[.](${extensions.join("|")})$" "${type}"`),
      `default "${otherType}"`,
    ]),
    ...block("map {path} {guide_cache}", [
      ...cacheRules(settings).map(({ pattern, value }) => `"~${pattern}" "${value}"`),
      `default "${usualCaching}"`,
    ]),
    ...block("header", ["Content-Type {guide_type}", "Cache-Control {guide_cache}"]),
    `@saved path ${savedExtensions.map((extension) => `*.${extension}`).join(" ")}`,
    "header @saved Content-Disposition attachment",
    "",
    "# /page is sent on to /page/, with what follows the question mark.",
    ...block("@folder", ["not path */", "file {path}/index.html"]),
    ...block("map {query} {guide_query}", ['"~(.+)" "?${1}"', 'default ""']),
    "redir @folder {path}/{guide_query} 308",
    "",
    "@writes not method GET HEAD",
    "error @writes 405",
    "# No hidden file is a page.",
    "@hidden path_regexp /[.]",
    "error @hidden 404",
    "",
    "# The build has packed each text file beforehand.",
    ...block("file_server", [packed]),
  ];
  const errors = [
    "import guide",
    "@missing expression `{http.error.status_code} == 404`",
    ...block("handle @missing", [
      ...block("header", [`Content-Type "${contentTypes.html}"`, `Cache-Control "${usualCaching}"`, "-Content-Disposition"]),
      `rewrite * ${base}404.html`,
      ...block("file_server", [packed, "status 404"]),
    ]),
  ];
  const folder = base.slice(0, -1);
  const lines = [
    ...notice.map((line) => `# ${line}`),
    "",
    ...always,
    "",
    ...block(host, [
      ...(base === "/" ? site : [`@guide path ${folder} ${base}*`, ...block("handle @guide", site)]),
      "",
      ...block("handle_errors", errors),
    ]),
  ];
  return `${lines.join("\n")}\n`;
}
