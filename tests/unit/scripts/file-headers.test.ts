import { describe, expect, it } from "vitest";
import { fileHeaders } from "@/scripts/serving/file-headers";
import { caching, contentTypes, savedExtensions } from "@/scripts/serving/headers";

describe("fileHeaders", () => {
  it.each([
    ["/collect/Get-Report.ps1", "text/plain; charset=utf-8"],
    ["/changes/nla-on.reg", "text/plain; charset=utf-16"],
    ["/fix/fips.md", "text/markdown; charset=utf-8"],
    ["/site.webmanifest", "application/manifest+json; charset=utf-8"],
    ["/sitemap.xml", "application/xml; charset=utf-8"],
    ["/robots.txt", "text/plain; charset=utf-8"],
    ["/some/index.json", "application/json; charset=utf-8"],
    ["/icon.svg", "image/svg+xml; charset=utf-8"],
    ["/guide.pdf", "application/pdf"],
    ["/guide.zip", "application/zip"],
    ["/fix/FIPS.HTML", "text/html; charset=utf-8"],
    ["/what.unknown", "application/octet-stream"],
    ["/nothing", "application/octet-stream"],
    ["/a.constructor", "application/octet-stream"],
  ])("gives %s the type %s", (path, type) => {
    expect(fileHeaders(path)["Content-Type"]).toBe(type);
  });

  it.each(["/client/a.0123456789.js.html", "/client/a.012345678.js", "/fix/data/search.0123456789.js", "/_next/data.json", "/sw.js"])(
    "does not let a cache keep %s",
    (path) => {
      expect(fileHeaders(path)["Cache-Control"]).toBe("no-cache");
    },
  );

  it("is made from a table that can be carried to other servers", () => {
    expect(Object.keys(contentTypes)).toEqual(Object.keys(contentTypes).map((extension) => extension.toLowerCase()));
    for (const extension of savedExtensions) expect(contentTypes).toHaveProperty(extension);
    expect(caching.at(-1)).toEqual({ path: "", folders: ["/"], seconds: 0 });
  });
});
