import { extname } from "node:path";
import { cacheControl, caching, contentTypes, otherType, savedExtensions } from "./headers";

const types = new Map(Object.entries(contentTypes));
const cacheRules = caching.map((rule) => ({ path: new RegExp(rule.path), value: cacheControl(rule) }));

/** The headers that the name of a file decides. `path` is its path on the site, such as /fix/fips/index.html. */
export function fileHeaders(path: string): Readonly<Record<string, string>> {
  const extension = extname(path).slice(1).toLowerCase();
  const cache = cacheRules.find((rule) => rule.path.test(path));
  return {
    "Content-Type": types.get(extension) ?? otherType,
    // Each file may have compressed copies, now or after the next build.
    Vary: "Accept-Encoding",
    ...(cache && { "Cache-Control": cache.value }),
    ...(savedExtensions.includes(extension) && { "Content-Disposition": "attachment" }),
  };
}
