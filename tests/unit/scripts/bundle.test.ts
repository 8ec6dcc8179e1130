import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bundleClient } from "@/scripts/building/bundle";
import { findClientEntries } from "@/scripts/building/client-entries";
import { newerThanEs5 } from "./newer-than-es5";

let folder: string;
const client = () => join(folder, "client");
const out = () => join(folder, "out");

function write(name: string, text: string) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "client-"));
  mkdirSync(client());
  symlinkSync(join(process.cwd(), "node_modules"), join(folder, "node_modules"), "junction");
});
afterEach(() => rmSync(folder, { recursive: true }));

const bundle = () => bundleClient(findClientEntries(client()), out());
const bundled = (name: string) => readFileSync(join(out(), name), "utf8");

describe("findClientEntries", () => {
  it("takes the files of the folder and of late, not those of other folders, and knows which must run anywhere", () => {
    for (const name of [
      "page.ts",
      "result.tsx",
      "head.ts",
      "globals.d.ts",
      "notes.md",
      "parts/copy.ts",
      "late/search.ts",
      "late/search/x.ts",
    ])
      write(`client/${name}`, "");
    const entry = (name: string, file: string, oldest = false) => ({ name, file: join(client(), file), oldest });
    expect(findClientEntries(client())).toEqual([
      entry("head", "head.ts", true),
      entry("page", "page.ts"),
      entry("result", "result.tsx"),
      entry("late/search", "late/search.ts"),
    ]);
  });

  it("says so when there is none", () => {
    expect(() => findClientEntries(client())).toThrow("expected at least one client/*.ts");
  });
});

describe("bundleClient", () => {
  it("makes one file of an entry and what it imports from the project", async () => {
    write("client/parts/word.ts", 'export const word: string = document.body?.title ?? "none";');
    write("client/page.ts", 'import { routes } from "@/lib/routes"; import { word } from "./parts/word"; console.log(routes.home, word);');
    await bundle();
    expect(readdirSync(out())).toEqual(["page.js"]);
    expect(bundled("page.js")).not.toMatch(/\bimport\b|\?\?|\?\./);
  });

  it("makes classic scripts, which load from a disk too: a late one hands over its exports by name", async () => {
    write("client/late/fill-in.ts", "export const fill = () => 7;");
    write("client/late/search.ts", "export const search = () => 8;");
    await bundle();
    const page: Record<string, unknown> = {};
    for (const name of ["late/fill-in.js", "late/search.js"]) new Function(bundled(name)).call(page);
    const late = page.fieldGuideLate as { "fill-in": { fill(): number }; search: { search(): number } };
    expect([late["fill-in"].fill(), late.search.search()]).toEqual([7, 8]);
  });

  it("runs the components that React renders at build with Preact", async () => {
    write("client/result.tsx", 'import { render } from "preact"; render(<p className="x">text</p>, document.body);');
    await bundle();
    expect(bundled("result.js")).not.toMatch(/react-dom|\bimport\b|jsxDEV/);
    expect(bundled("result.js").length).toBeLessThan(20_000);
  });

  it("lowers a classic script to ES5 and keeps its names to itself", async () => {
    write("client/head.ts", "for (const { href } of [...document.links]) { const shown = () => `${href}#`; console.log(shown?.()); }");
    await bundle();
    expect(newerThanEs5("const word = 1;")).toBe("const word = 1");
    expect(newerThanEs5(bundled("head.js"))).toBeUndefined();
    expect(bundled("head.js")).toMatch(/^"use strict";\s*(var __|\(function)/);
  });

  it("puts what two entries share into both, so that no page asks for a third file", async () => {
    write("client/parts/word.ts", 'export const word = () => document.title + " shared";');
    for (const name of ["page", "result"]) write(`client/${name}.ts`, 'import { word } from "./parts/word"; console.log(word());');
    await bundle();
    expect(readdirSync(out()).sort()).toEqual(["page.js", "result.js"]);
    for (const name of ["page.js", "result.js"]) expect(bundled(name)).toContain(" shared");
  });
});
