import { expect, test } from "@playwright/test";
import { readFileSync } from "node:fs";
import path from "node:path";
import { retired } from "@/content/retired";
import { type RetiredAnchors, presentAnchor } from "@/lib/articles/retired-anchors";
import { attribute, elementsOf, readPage } from "../../scripts/after-build/html";
import { isOldAnchor } from "../../scripts/after-build/old-anchors";
import { siteFolder } from "../../scripts/building/built-site";
import { builtAddresses, readBuiltSite } from "../../scripts/publishing/built-addresses";
import { addressesOf, publishCommand, readPublished } from "../../scripts/publishing/published-list";

const published = addressesOf(readPublished());
const today = new Set(builtAddresses(readBuiltSite(siteFolder)));
const anchors: RetiredAnchors = retired.anchors;

/** The address that the site has today for a published one. */
function present(url: string): string {
  const [page = "", id] = url.split("#");
  // A state is read by the page, whatever it is: tests/content/published-urls.test.ts looks after those.
  if (id === undefined || id.includes("=")) return page;
  return `${page}#${presentAnchor(anchors[page] ?? {}, id) ?? id}`;
}

test("every published address is in the built site, or content/retired.ts names what took its place", () => {
  expect(published.filter((url) => !today.has(present(url)))).toEqual([]);
});

test(`the list of published addresses has every page, anchor and download of the built site: else run ${publishCommand}`, () => {
  expect([...today].filter((url) => !published.includes(url))).toEqual([]);
});

for (const [page, renamed] of Object.entries(anchors)) {
  test(`${page} keeps its old anchors for readers without scripts`, () => {
    const kept = elementsOf(readPage(readFileSync(path.join(siteFolder, page, "index.html"), "utf8")))
      .filter(isOldAnchor)
      .map((element) => attribute(element, "id"));
    expect(kept.sort()).toEqual(Object.keys(renamed).sort());
  });
}
