import { parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import type { News } from "@/content/news";
import { atomFeed } from "../../../scripts/for-programs/feed";
import { llmsText } from "../../../scripts/for-programs/llms";
import { nameSearch, openSearch } from "../../../scripts/for-programs/opensearch";

const news: Readonly<Record<string, News>> = {
  older: { on: "2026-01-02", title: "First", says: "It began.", page: "/" },
  newer: { on: "2026-03-04", title: "A & B <new>", says: 'Says "yes".', page: "/fix/" },
};
const hrefs = (xml: string) => [...xml.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
const ids = (xml: string) => [...xml.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id);

describe("the feed", () => {
  it("has the newest first, and escapes what XML needs escaped", () => {
    const feed = atomFeed(news, { name: "Guide" });
    expect([...feed.matchAll(/<title>([^<]*)<\/title>/g)].map(([, title]) => title)).toEqual([
      "Guide: what is new",
      "A &amp; B &lt;new&gt;",
      "First",
    ]);
    expect(feed).toContain("<updated>2026-03-04T00:00:00Z</updated>");
    expect(feed.match(/<entry>/g)).toHaveLength(2);
    expect(parseFragment(feed).childNodes.length).toBeGreaterThan(0);
  });

  it("has whole addresses where it is known where the site is published, and the same ids wherever that is", () => {
    const [here, there] = [atomFeed(news, { name: "Guide" }), atomFeed(news, { name: "Guide", url: "https://a.example/g" })];
    expect(hrefs(here)).toEqual(["./", "./fix/", "./"]);
    expect(hrefs(there)).toEqual([
      "https://a.example/g/",
      "https://a.example/g/feed.xml",
      "https://a.example/g/fix/",
      "https://a.example/g/",
    ]);
    expect(ids(there)).toEqual(ids(here));
    expect(new Set(ids(here)).size).toBe(3);
    for (const id of ids(here)) expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe("the description of the search", () => {
  it("has a whole template, and a name that browsers take", () => {
    const xml = openSearch("Guide & more", "https://a.example/g");
    expect(xml).toContain('template="https://a.example/g/?search={searchTerms}"');
    expect(/<ShortName>(.*)<\/ShortName>/.exec(xml)![1]!.length).toBeLessThanOrEqual(16);
    expect(xml).toContain("Guide &amp; more");
    expect(nameSearch("<head></head>", "G")).toBe(
      '<head><link rel="search" type="application/opensearchdescription+xml" title="G" href="opensearch.xml"></head>',
    );
  });
});

describe("llms.txt", () => {
  const pages = ["/", "/fix/", "/fix/fips/", "/diagnose/path/", "/codes/0x904/"].map((page) => ({
    page,
    title: `About ${page} · Guide`,
    description: "Says it.",
  }));
  const text = llmsText("Guide", pages, undefined);

  it("begins with the name and a summary, and puts each page into one part", () => {
    expect(text).toMatch(/^# Guide\n\n> \S/);
    const parts = text.split(/\n## /).slice(1);
    expect(parts.map((part) => [part.split("\n")[0], part.match(/^- /gm)!.length])).toEqual([
      ["Guide", 2],
      [expect.stringContaining("Causes"), 1],
      ["Questions", 1],
      ["Data", 4],
      ["Optional", 1],
    ]);
    expect(text).toContain("- [About /fix/fips/](./fix/fips/index.md): Says it.");
  });

  it("has whole addresses where it is known where the site is published", () => {
    expect(llmsText("Guide", pages, "https://a.example")).toContain("(https://a.example/api/causes.json)");
  });
});
