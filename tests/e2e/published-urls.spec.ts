import { expect, test } from "@playwright/test";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { runInNewContext } from "node:vm";
import { retired } from "@/content/retired";
import { type RetiredAnchors, presentAnchor } from "@/lib/articles/retired-anchors";
import { stateText } from "@/lib/diagnosis/address/grammar";
import { parse } from "@/lib/diagnosis/address/read";
import type { Guide } from "@/lib/guide/guide";
import { attribute, elementsOf, readPage } from "../../scripts/after-build/html";
import { isOldAnchor } from "../../scripts/after-build/old-anchors";
import { siteFolder } from "../../scripts/building/built-site";
import { builtAddresses, readBuiltSite } from "../../scripts/publishing/built-addresses";
import { redirects } from "../../scripts/publishing/redirects";
import { addressesOf, publishCommand, readPublished } from "../../scripts/publishing/published-list";

const published = addressesOf(readPublished());
const today = new Set(builtAddresses(readBuiltSite(siteFolder)));
const anchors: RetiredAnchors = retired.anchors;

const moved = new Map(redirects.map(({ from, to }) => [from, to]));

/** The guide by which the pages of the built site read an address. */
function builtGuide(): Guide {
  const file = readdirSync(path.join(siteFolder, "data")).find((name) => /^guide\.\w+\.js$/.test(name))!;
  const page: { fieldGuide?: { guide: Guide } } = {};
  runInNewContext(readFileSync(path.join(siteFolder, "data", file), "utf8"), { self: page });
  return page.fieldGuide!.guide;
}

/** The address that the site has today for a published one. */
function present(url: string): string {
  const [asked = "", id] = url.split("#");
  const page = moved.get(asked) ?? asked;
  // A state is read by the page, whatever it is: the test below looks after those.
  if (id === undefined || id.includes("=")) return page;
  return `${page}#${presentAnchor(anchors[page] ?? {}, id) ?? id}`;
}

test("every published address is in the built site, or content/retired.ts names what took its place", () => {
  expect(published.filter((url) => !today.has(present(url)))).toEqual([]);
});

test("every published state of the diagnosis means something to the guide of the built site, as a fragment and as a query", () => {
  const guide = builtGuide();
  const states = published.filter((url) => url.includes("=")).map((url) => url.slice(url.indexOf("#") + 1));
  expect(states.length).toBeGreaterThan(100);
  const lost = states.filter((state) => {
    const read = parse(state, guide, guide.retired);
    const asQuery = parse(stateText({ hash: "", search: `?${state}` }), guide, guide.retired);
    const says = Object.keys(read.state.answers).length + read.state.tried.length > 0;
    return !says || read.dropped.length > 0 || JSON.stringify(asQuery) !== JSON.stringify(read);
  });
  expect(lost).toEqual([]);
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
