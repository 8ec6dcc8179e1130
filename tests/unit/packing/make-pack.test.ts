import { strFromU8, unzipSync } from "fflate";
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { makePack } from "@/scripts/packing/make-pack";
import { readMe } from "@/scripts/packing/read-me";

const copy = { date: "2026-11-26", siteUrl: undefined };
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

const page = '<!DOCTYPE html><html><head></head><body><a href="fix/">all</a></body></html>';
const collect =
  '<!DOCTYPE html><html><head><title>Collect</title><meta name="description" content="A script."></head><body><main>' +
  '<ol><li><a href="../Get-Rdp904Report.ps1" download="">Download Get-Rdp904Report.ps1</a>. Read it.</li></ol></main></body></html>';
const site: Readonly<Record<string, string>> = {
  "index.html": page,
  "index.html.br": "packed",
  "index.html.gz": "packed",
  "Get-Rdp904Report.ps1": "script",
  "collect/index.html": collect,
  "collect/index.md": "[Download Get-Rdp904Report.ps1](../Get-Rdp904Report.ps1)",
  "fix/index.html": page,
  "data/guide.0123456789.js": "data",
  "404.html": page,
  "404/index.html": page,
  "_not-found/index.html": page,
  "preview/site.png": "picture",
  "robots.txt": "for crawlers",
  "sitemap.xml": "for crawlers",
  "opensearch.xml": "for browsers",
  "llms.txt": "text",
  "0x904-field-guide.zip": "an older pack",
  "0x904-field-guide.zip.sha256.txt": "its seal",
};

function siteOn(day: string, names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "site-"));
  folders.push(folder);
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), site[name]!);
    utimesSync(join(folder, name), new Date(day), new Date(day));
  }
  return folder;
}

describe("the pack", () => {
  const names = Object.keys(site);
  const zip = makePack(siteOn("2026-11-25", names), copy);

  it("holds one folder with the day in its name: what to open, what to read, and the guide as far as a disk needs it", () => {
    expect(Object.keys(unzipSync(zip))).toEqual(
      [
        "Read me.txt",
        "Start here.html",
        "guide/Get-Rdp904Report.ps1",
        "guide/collect/index.html",
        "guide/collect/index.md",
        "guide/data/guide.0123456789.js",
        "guide/fix/index.html",
        "guide/index.html",
        "guide/llms.txt",
      ].map((name) => `0x904-field-guide-2026-11-26/${name}`),
    );
  });

  it("has its pages for a disk, and the rest as it is", () => {
    const files = unzipSync(zip);
    expect(strFromU8(files["0x904-field-guide-2026-11-26/guide/index.html"]!)).toContain('href="fix/index.html"');
    expect(strFromU8(files["0x904-field-guide-2026-11-26/Start here.html"]!)).toContain('href="guide/index.html"');
    expect(strFromU8(files["0x904-field-guide-2026-11-26/guide/llms.txt"]!)).toBe("text");
  });

  it("says in the text of a page what the packed page says: nothing is downloaded that lies in the copy", () => {
    const text = strFromU8(unzipSync(zip)["0x904-field-guide-2026-11-26/guide/collect/index.md"]!);
    expect(text).toMatch(/^---\ntitle: "Collect"\ndescription: "A script\."\npage: "\.\/"\n---\n/);
    expect(text).toContain("1. [Read Get-Rdp904Report.ps1 in the browser](../Get-Rdp904Report.ps1) or in Notepad");
    expect(text).toContain("`guide\\Get-Rdp904Report.ps1`");
    expect(text).not.toContain("ownload");
  });

  it("leads on from its first file with the case behind the address, and without scripts all the same", () => {
    const start = strFromU8(unzipSync(zip)["0x904-field-guide-2026-11-26/Start here.html"]!);
    expect(start).toContain('<script>location.replace("guide/index.html" + location.hash)</script>');
    expect(start).toContain('<noscript><meta http-equiv="refresh" content="0; url=guide/index.html"></noscript>');
  });

  it("is the same to the byte of the same site, whenever and wherever it was built", () => {
    const zone = process.env.TZ;
    process.env.TZ = "Pacific/Auckland";
    try {
      expect(new Date(0).getTimezoneOffset()).toBe(-720);
      expect(Buffer.from(makePack(siteOn("2027-03-28", [...names].reverse()), copy)).equals(zip)).toBe(true);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

describe("the text beside the file to open", () => {
  const text = readMe({ ...copy, siteUrl: "https://example.org/guide" });

  it("suits the oldest Notepad and a narrow window", () => {
    expect(text).toMatch(/^[\x20-\x7e\r\n]*$/);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text.split("\r\n").filter((line) => line.length > 80)).toEqual([]);
  });

  it("says how old the copy is, how to start, how to check it, and where the newest is", () => {
    for (const part of [
      "A copy as of 2026-11-26",
      'Open "Start here.html"',
      "certutil -hashfile 0x904-field-guide.zip SHA256",
      "https://example.org/guide/0x904-field-guide.zip",
    ])
      expect(text).toContain(part);
    expect(readMe(copy)).toContain("Whoever gave you this copy may have a newer one.");
  });
});
