import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, expect, it } from "vitest";
import { nameByContent } from "../../../scripts/after-build/name-by-content";
import { filesBelow } from "../../../scripts/running/files-below";

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** A built site with these scripts. */
function site(scripts: Readonly<Record<string, string>>): string {
  const out = mkdtempSync(path.join(tmpdir(), "named-"));
  folders.push(out);
  for (const [name, text] of Object.entries(scripts)) {
    mkdirSync(path.dirname(path.join(out, name)), { recursive: true });
    writeFileSync(path.join(out, name), text);
  }
  return out;
}

const scripts = { "client/page.js": "1", "client/late/search.js": "2", "client/late/know.js": "3", "data/guide.js": "4" };
const named = (changed: Partial<typeof scripts> = {}) => nameByContent(site({ ...scripts, ...changed }));

it("names what a page loads late with one ending, and other scripts with one of their own", () => {
  const { renamed, lateEnding } = named();
  expect(lateEnding).toMatch(/^\.[0-9a-f]{10}\.js$/);
  expect([...renamed]).toEqual([
    ["/client/late/know.js", `/client/late/know${lateEnding}`],
    ["/client/late/search.js", `/client/late/search${lateEnding}`],
    ["/client/page.js", expect.stringMatching(/^\/client\/page\.[0-9a-f]{10}\.js$/)],
    ["/data/guide.js", `/data/guide${lateEnding}`],
  ]);
  expect(renamed.get("/client/page.js")).not.toContain(lateEnding);
});

it("renames the files", () => {
  const out = site(scripts);
  const { renamed } = nameByContent(out);
  const files = filesBelow(out).map((file) => `/${file}`);
  expect(files.filter((file) => file.endsWith(".js")).sort()).toEqual([...renamed.values()].sort());
});

it("names the same content the same, and other content otherwise", () => {
  expect(named()).toEqual(named());
  expect(named({ "data/guide.js": "5" }).lateEnding).not.toBe(named().lateEnding);
  expect(named({ "client/page.js": "5" }).lateEnding).toBe(named().lateEnding);
  expect(named({ "client/page.js": "5" }).renamed.get("/client/page.js")).not.toBe(named().renamed.get("/client/page.js"));
});
