import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { named } from "@/client/worker/start-worker";
import { keptFiles } from "@/scripts/after-build/keep-offline";
import { caching } from "@/scripts/serving/headers";

const list = (...files: string[]) => keptFiles(files, (file) => Buffer.from(`content of ${file}`));
const digest = (file: string) => createHash("sha256").update(`content of ${file}`).digest("hex").slice(0, 10);

describe("keptFiles", () => {
  it("lists pages by their folder and downloads by their name, with the digest of their content", () => {
    expect(list("index.html", "fix/fips/index.html", "Get-Rdp904Report.ps1", "reg/fips-off.reg", "icon.svg")).toEqual({
      "": digest("index.html"),
      "fix/fips/": digest("fix/fips/index.html"),
      "Get-Rdp904Report.ps1": digest("Get-Rdp904Report.ps1"),
      "reg/fips-off.reg": digest("reg/fips-off.reg"),
      "icon.svg": digest("icon.svg"),
    });
  });

  it("gives no digest to what is named after its content", () => {
    const named = ["_next/static/chunks/0v4woh3__b8d6.css", "client/late/search.0123456789.js", "data/guide.abcdef0123.js"];
    expect(list(...named)).toEqual(Object.fromEntries(named.map((file) => [file, ""])));
  });

  it("the worker knows these names as the servers do, which let a cache keep them", () => {
    const kept = caching.filter(({ seconds }) => seconds > 0).map(({ path }) => new RegExp(path));
    for (const file of [
      "_next/static/a.css",
      "client/page.0123456789.js",
      "client/page.js",
      "data/late/x.abcdef0123.js",
      "fix/client/",
      "sw.js",
    ])
      expect({ file, named: named.test(file) }).toEqual({ file, named: kept.some((pattern) => pattern.test(`/${file}`)) });
  });

  it("leaves out what programs read, previews, packed copies and the page for what is missing", () => {
    const others = [
      "fix/fips/index.md",
      "api/model.json",
      "preview/fips.png",
      "feed.xml",
      "llms.txt",
      "index.html.br",
      "client/page.js.gz",
    ];
    expect(list(...others, "404.html", "404/index.html", "_not-found/index.html", "guide.zip", "guide.pdf")).toEqual({});
  });

  it("changes with a page's content and not with its date: the order of the files does not matter", () => {
    expect(JSON.stringify(list("b/index.html", "a/index.html"))).toBe(JSON.stringify(list("a/index.html", "b/index.html")));
    expect(keptFiles(["a/index.html"], () => Buffer.from("new"))).not.toEqual(keptFiles(["a/index.html"], () => Buffer.from("old")));
  });
});
