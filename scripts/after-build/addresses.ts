import type { ScriptNames } from "./name-by-content";
import { elementsOf, type Page, setAttribute } from "./html";

/** Attributes that hold the address of something of this site. */
const holdsAddress = (name: string) => name === "href" || name === "src";

/** The site's root seen from a page: the path of the page's file in the site, such as "fix/fips/index.html". */
export const rootFrom = (file: string) => "../".repeat(file.split("/").length - 1) || "./";

/**
 * Makes every address of the site in the page one that begins at `root`, so that the same files work in any folder, and
 * tells the page's scripts that root, and how the names of the scripts end that they load.
 */
export function startFrom(page: Page, root: string, { renamed, lateEnding }: ScriptNames) {
  for (const element of elementsOf(page)) {
    for (const attr of element.attrs) {
      if (!holdsAddress(attr.name) || !/^\/(?!\/)/.test(attr.value)) continue;
      attr.value = root + (renamed.get(attr.value) ?? attr.value).slice(1);
    }
  }
  const html = elementsOf(page, "html")[0]!;
  setAttribute(html, "data-root", root);
  setAttribute(html, "data-late", lateEnding);
}
