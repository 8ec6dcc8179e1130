import { codings, otherType, savedExtensions, contentTypes, transportSecurity } from "../serving/headers";
import type { Settings } from "./settings";
import { cacheRules, everywhere, extensionsByType, notice, usualCaching } from "./table";

/** The copies that lie beside a file, as the end of a pattern. */
const copies = Object.values(codings)
  .map((extension) => extension.slice(1))
  .join("|");

const files = (pattern: string, ...lines: readonly string[]) => [
  `<FilesMatch "${pattern}">`,
  ...lines.map((line) => `  ${line}`),
  "</FilesMatch>",
];
const withCopies = (extensions: readonly string[]) => `(?i)[.](${extensions.join("|")})([.](${copies}))?$`;
const header = ([name, value]: readonly [string, string]) => `Header always set ${name} "${value}"`;

/** The .htaccess of Apache 2.4, for the folder of the site. Needs mod_headers, mod_rewrite, mod_mime and mod_dir. */
export function htaccess(settings: Settings): string {
  const own = [...extensionsByType].map(
    ([type, extensions]) => [type, extensions.filter((one) => !copies.split("|").includes(one))] as const,
  );
  const lines = [
    ...notice.map((line) => `# ${line}`),
    "",
    "Options -Indexes -MultiViews",
    "DirectoryIndex index.html",
    `ErrorDocument 404 ${settings.base}404.html`,
    "",
    ...own
      .filter(([, extensions]) => extensions.length > 0)
      .flatMap(([type, extensions]) => files(withCopies(extensions), `ForceType "${type}"`)),
    ...files(`^(?!.*[.](?i:${Object.keys(contentTypes).join("|")})([.](${copies}))?$)`, `ForceType ${otherType}`),
    "",
    ...everywhere(settings).map(header),
    "# Only if the whole host answers over HTTPS, for good:",
    `# ${header([transportSecurity.name, transportSecurity.value])}`,
    "Header always set Vary Accept-Encoding",
    `Header always set Cache-Control "${usualCaching}"`,
    ...cacheRules(settings).flatMap(({ pattern, value }) => [
      `<If "%{REQUEST_URI} =~ m#${pattern.replace(/[$]$/, `([.](${copies}))?$`)}#">`,
      `  Header always set Cache-Control "${value}"`,
      "</If>",
    ]),
    ...files(withCopies(savedExtensions), "Header always set Content-Disposition attachment"),
    "",
    "RewriteEngine On",
    'RewriteCond "%{REQUEST_METHOD}" "!^(GET|HEAD)$"',
    'RewriteRule "^" - [R=405,L]',
    "# No hidden file is a page, save those by which a host proves its name.",
    'RewriteRule "(^|/)[.](?!well-known/)" - [R=404,L]',
    "# The build has packed each text file beforehand.",
    ...Object.entries(codings).flatMap(([coding, extension]) => [
      ...files(`[.]\\w+[.]${extension.slice(1)}$`, `AddEncoding ${coding} ${extension}`),
      `RewriteCond "%{HTTP:Accept-Encoding}" "(^|[ ,])${coding}(?! *; *q=0([.]0*)?([ ,]|$))([ ,;]|$)"`,
      `RewriteCond "%{REQUEST_FILENAME}${extension}" -f`,
      `RewriteRule "^(.+)$" "$1${extension}" [L]`,
    ]),
  ];
  return `${lines.join("\n")}\n`;
}
