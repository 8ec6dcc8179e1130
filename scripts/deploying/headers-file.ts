import { contentTypes, savedExtensions, transportSecurity } from "../serving/headers";
import type { Settings } from "./settings";
import { cacheRules, everywhere, notice } from "./table";

const rule = (path: string, headers: readonly (readonly [string, string])[]) => [
  path,
  ...headers.map(([name, value]) => `  ${name}: ${value}`),
];

/**
 * The file `_headers` that Netlify and Cloudflare read from the published folder. Where two rules match a path, some
 * hosts send both values: so no header stands in two rules that can match the same file. Both ask again for what no rule
 * keeps, without being told, and know the type of a page.
 */
export function headersFile(settings: Settings): string {
  const { base } = settings;
  const lines = [
    ...notice.map((line) => `# ${line}`),
    "",
    ...rule(`${base}*`, everywhere(settings)),
    "  # Only if the whole host answers over HTTPS, for good:",
    `  # ${transportSecurity.name}: ${transportSecurity.value}`,
    ...cacheRules(settings).flatMap(({ folders, value }) =>
      folders.flatMap((folder) => rule(`${base}${folder.slice(1)}*`, [["Cache-Control", value]])),
    ),
    ...Object.entries(contentTypes).flatMap(([extension, type]) => rule(`${base}*.${extension}`, [["Content-Type", type]])),
    ...savedExtensions.flatMap((extension) => rule(`${base}*.${extension}`, [["Content-Disposition", "attachment"]])),
  ];
  return `${lines.join("\n")}\n`;
}
