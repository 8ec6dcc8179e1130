import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { site } from "@/lib/site";
import { redirects } from "../publishing/redirects";
import { rootFrom } from "./addresses";
import { redirectPage } from "./redirect-page";

/**
 * Writes a page at each address that leads on to another. `titles` are those of the pages of the site, by address; `script` is
 * the address of the script of these pages. What cannot be done comes back, one sentence each.
 */
export function leadOn(out: string, titles: ReadonlyMap<string, string>, script: string): string[] {
  return redirects.flatMap(({ from, to }) => {
    const title = titles.get(to);
    if (title === undefined)
      return [`out${to}: expected a page, to which ${from} leads on, found none. See scripts/publishing/redirects.ts.`];
    if (existsSync(path.join(out, from))) return [`out${from}: expected none, since it leads on to ${to}, found a page.`];
    mkdirSync(path.join(out, from), { recursive: true });
    const target = { to, title, ...(site.url !== undefined && { url: `${site.url}${to}` }) };
    const html = redirectPage(target, rootFrom(`${from.slice(1)}index.html`), script);
    writeFileSync(path.join(out, from, "index.html"), html);
    return [];
  });
}
