import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
});
afterEach(() => rmSync(folder, { recursive: true }));

const bundle = () => bundleClient(findClientEntries(client()), out());
const bundled = (name: string) => readFileSync(join(out(), name), "utf8");

describe("findClientEntries", () => {
  it("takes the files of the folder, not those of folders below, and knows which are classic", () => {
    for (const name of ["document.ts", "carry-answers.ts", "globals.d.ts", "notes.md", "parts/copy.ts"]) write(`client/${name}`, "");
    expect(findClientEntries(client())).toEqual({
      modules: { document: join(client(), "document.ts") },
      classics: { "carry-answers": join(client(), "carry-answers.ts") },
    });
  });

  it("says so when there is none", () => {
    expect(() => findClientEntries(client())).toThrow("expected at least one client/*.ts");
  });
});

describe("bundleClient", () => {
  it("makes one file of an entry and what it imports from the project", async () => {
    write("client/parts/word.ts", 'export const word: string = document.body?.title ?? "none";');
    write(
      "client/document.ts",
      'import { routes } from "@/lib/routes"; import { word } from "./parts/word"; console.log(routes.home, word);',
    );
    await bundle();
    expect(readdirSync(out())).toEqual(["document.js"]);
    expect(bundled("document.js")).not.toMatch(/\bimport\b|\?\?|\?\./);
  });

  it("keeps what is loaded late in a file that is named after its content", async () => {
    write("client/parts/late.ts", "export const late = () => document.title;");
    write("client/document.ts", 'import("./parts/late").then(({ late }) => console.log(late()));');
    await bundle();
    const [late] = readdirSync(join(out(), "shared"));
    expect(late).toMatch(/^late\.[\w-]{8,}\.js$/);
    expect(bundled("document.js")).toContain(`shared/${late}`);
  });

  it("lowers a classic script to ES5 and keeps its names to itself", async () => {
    write(
      "client/carry-answers.ts",
      "for (const { href } of [...document.links]) { const shown = () => `${href}#`; console.log(shown?.()); }",
    );
    await bundle();
    expect(newerThanEs5("const word = 1;")).toBe("const word = 1");
    expect(newerThanEs5(bundled("carry-answers.js"))).toBeUndefined();
    expect(bundled("carry-answers.js")).toMatch(/^"use strict";\s*(var __|\(function)/);
  });

  it("puts what two entries share into both, so that no page asks for a third file", async () => {
    write("client/parts/word.ts", 'export const word = () => document.title + " shared";');
    for (const name of ["document", "fill-in"]) write(`client/${name}.ts`, 'import { word } from "./parts/word"; console.log(word());');
    await bundle();
    expect(readdirSync(out()).sort()).toEqual(["document.js", "fill-in.js"]);
    for (const name of ["document.js", "fill-in.js"]) expect(bundled(name)).toContain(" shared");
  });
});
