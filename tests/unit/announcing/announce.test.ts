import { describe, expect, it } from "vitest";
import { announce, isListed } from "../../../scripts/announcing/announce";
import { pngOf, previews, svgOf } from "../../../scripts/announcing/previews";
import { attribute, elementsOf, readPage, textOf, writePage } from "../../../scripts/after-build/html";

const html =
  '<html><head><title>A &amp; B</title><meta name="description" content="It &quot;breaks&quot;."></head><body><main></main></body></html>';
const announcement = {
  url: "https://example.org/guide/fix/fips/",
  image: "https://example.org/guide/preview/fips.png",
  imageSays: 'A "picture"',
  described: [{ "@context": "https://schema.org", "@type": "WebSite", name: "</script><b>" }],
} as const;

/** The page after it was written and read again, as browsers read it. */
function announced() {
  const page = readPage(html);
  announce(page, announcement);
  return readPage(writePage(page));
}

const property = (name: string) =>
  attribute(
    elementsOf(announced(), "meta").find((meta) => attribute(meta, "property") === name)!,
    "content",
  );

describe("announce", () => {
  it("gives title and description of the page to previews", () => {
    expect(property("og:title")).toBe("A & B");
    expect(property("og:description")).toBe('It "breaks".');
  });

  it("names the address and the picture", () => {
    expect(elementsOf(announced(), "link").map((link) => [attribute(link, "rel"), attribute(link, "href")])).toEqual([
      ["canonical", announcement.url],
    ]);
    expect(property("og:url")).toBe(announcement.url);
    expect(property("og:image")).toBe(announcement.image);
  });

  it("says how large the picture is that was drawn, and what stands in it", async () => {
    const png = Buffer.from(await pngOf(await svgOf(previews[0]!)));
    expect([property("og:image:width"), property("og:image:height")]).toEqual([png.readUInt32BE(16), png.readUInt32BE(20)].map(String));
    expect(property("og:image:alt")).toBe(announcement.imageSays);
  });

  it("keeps a text of the data from ending its element", () => {
    const [data, ...others] = elementsOf(announced(), "script");
    expect(others).toEqual([]);
    expect(JSON.parse(textOf(data!))).toEqual(announcement.described);
    expect(elementsOf(announced(), "b")).toEqual([]);
  });
});

describe("isListed", () => {
  it.each([
    ['<meta name="robots" content="noindex">', false],
    ['<meta name="robots" content="noindex, nofollow">', false],
    ['<meta name="description" content="noindex">', true],
    ["", true],
  ])("%s: %s", (head, listed) => expect(isListed(readPage(`<head>${head}</head>`))).toBe(listed));
});
