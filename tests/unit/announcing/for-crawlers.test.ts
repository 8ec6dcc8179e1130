import { describe, expect, it } from "vitest";
import { robots, sitemap } from "../../../scripts/announcing/for-crawlers";

describe("sitemap", () => {
  it("lists the pages by address, with the day of those that name one", () => {
    const text = sitemap([{ url: "https://example.org/b/?a&b" }, { url: "https://example.org/a/", checkedOn: "2026-11-21" }]);
    expect(text.split("\n").slice(2, -2)).toEqual([
      "<url><loc>https://example.org/a/</loc><lastmod>2026-11-21</lastmod></url>",
      "<url><loc>https://example.org/b/?a&amp;b</loc></url>",
    ]);
  });
});

describe("robots", () => {
  it("names the sitemap by its whole address", () => {
    expect(robots("https://example.org/guide")).toContain("\nSitemap: https://example.org/guide/sitemap.xml\n");
  });
});
