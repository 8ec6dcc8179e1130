import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ts from "typescript";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { articleFacts } from "@/content/article-facts";
import { families } from "@/content/families";
import { idsOf } from "@/lib/diagnosis/ids";
import { unfilledProblems } from "@/scripts/check/unfilled";
import { type CauseFiles, causeFiles } from "@/scripts/writing/cause-files";
import { insertEntry } from "@/scripts/writing/insert-entry";
import { writeAll } from "@/scripts/writing/write-all";

const root = path.resolve(import.meta.dirname, "../../..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const present = { read, facts: articleFacts, firstStage: "find" } as const;
const made = (family: keyof typeof families, id = "stale-dns-record") => causeFiles({ id, family }, present, new Date("2026-11-26"));

/** Files that no run changes are parsed once. */
const parsed = new Map<string, ts.SourceFile>();

/** What the compiler says of the project with these files in place of those on disk. */
function compiled(texts: ReadonlyMap<string, string>): string[] {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(path.join(root, "tsconfig.json"), ts.sys.readFile).config,
    ts.sys,
    root,
  );
  const host = ts.createCompilerHost(options);
  const onDisk = { read: host.readFile, exists: host.fileExists };
  const held = (file: string) => texts.get(path.relative(root, file).split(path.sep).join("/"));
  host.readFile = (file) => held(file) ?? onDisk.read(file);
  host.fileExists = (file) => held(file) !== undefined || onDisk.exists(file);
  host.getSourceFile = (file, language) => {
    const own = held(file);
    const known = own === undefined ? parsed.get(file) : undefined;
    if (known !== undefined) return known;
    const text = own ?? onDisk.read(file);
    if (text === undefined) return undefined;
    const source = ts.createSourceFile(file, text, language);
    if (own === undefined) parsed.set(file, source);
    return source;
  };
  const files = [...texts.keys()].filter((file) => file.endsWith(".ts"));
  const program = ts.createProgram(
    [...files, "content/model.ts"].map((file) => path.join(root, file)),
    { ...options, noEmit: true, incremental: false, types: ["node"] },
    host,
  );
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
}

describe("a new cause", () => {
  let files: CauseFiles;
  let texts: ReadonlyMap<string, string>;
  beforeAll(async () => {
    files = await made("path");
    texts = new Map([...files.created, ...files.changed]);
  });

  it("has every file that a cause needs", () => {
    expect([...files.created.keys()]).toEqual(["content/causes/stale-dns-record.mdx", "content/readings/stale-dns-record.ts"]);
    expect([...files.changed.keys()].sort()).toEqual([
      "content/article-facts.ts",
      "content/causes.ts",
      "content/evidence/path.ts",
      "content/search-words.ts",
      "tests/fixtures/constructed-stories.ts",
    ]);
  });

  it("compiles at once, as it lies there", { timeout: 180_000 }, () => {
    expect(compiled(texts)).toEqual([]);
  });

  it("does not compile without one of its rows: the compiler is asked indeed", { timeout: 180_000 }, () => {
    const without = new Map([...texts].filter(([file]) => file !== "content/evidence/path.ts"));
    expect(compiled(without).join("\n")).toContain("stale-dns-record");
  });

  it("is refused by the content check until it is filled in, in every file but the one that follows from the article", () => {
    const gaps = unfilledProblems({ texts });
    const withGaps = new Set(gaps.map(({ file }) => file));
    expect([...texts.keys()].filter((file) => !withGaps.has(file))).toEqual(["content/article-facts.ts"]);
    for (const { file, line, expected } of gaps) expect(texts.get(file)!.split("\n")[line - 1]).toContain(`TODO: ${expected}`);
  });

  it("only adds to the tables", () => {
    for (const [file, text] of files.changed) {
      const lines = new Set(text.split("\n"));
      expect(
        read(file)
          .split("\n")
          .filter((line) => !lines.has(line)),
        file,
      ).toEqual([]);
    }
  });

  it("finds its place in the file of each family", async () => {
    for (const family of idsOf(families)) {
      const { changed } = await made(family, "another-cause");
      expect(changed.get(`content/evidence/${family}.ts`), family).toContain('"another-cause": {');
    }
  });

  it("may be there only once", async () => {
    const again = { ...present, read: (file: string) => texts.get(file) ?? read(file) };
    const twice = causeFiles({ id: "stale-dns-record", family: "path" }, again, new Date());
    await expect(twice).rejects.toThrow('content/causes.ts has the entry already: expected no "stale-dns-record" in causes, found one.');
  });
});

describe("insertEntry", () => {
  const entry = { file: "content/kettles.ts", table: "kettles", key: "copper", value: "{ boils: true }" };

  it.each([
    ["an empty table", "export const kettles = {};\n", "export const kettles = { copper: { boils: true } };\n"],
    [
      "a table whose last entry has a comment behind it and no comma",
      "export const kettles = {\n  steel: 1 // the usual\n} as const satisfies Kettles;\nexport const pots = {};\n",
      "export const kettles = {\n  steel: 1, // the usual\n  copper: { boils: true },\n} as const satisfies Kettles;\nexport const pots = {};\n",
    ],
    [
      "a table with a bracket in a text and in a comment",
      'const kettles: Kettles = {\n  steel: "};", // };\n};\n',
      'const kettles: Kettles = {\n  steel: "};", // };\n  copper: { boils: true },\n};\n',
    ],
  ])("puts it at the end of %s", async (_, text, expected) => {
    expect(await insertEntry(text, entry)).toBe(expected);
  });

  it("puts one without a key at the end of a list", async () => {
    expect(await insertEntry("const kettles = [1] as const;\n", { ...entry, key: undefined, value: "2" })).toBe(
      "const kettles = [1, 2] as const;\n",
    );
  });

  it.each([
    ["no such table", "export const pots = {};\n"],
    ["a list", "export const kettles = [];\n"],
    ["a table that a function makes", "export const kettles = all();\n"],
  ])("refuses %s", async (_, text) => {
    await expect(insertEntry(text, entry)).rejects.toThrow(
      "content/kettles.ts is not as it was: expected a constant kettles that is an object, found none.",
    );
  });
});

describe("writeAll", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "write-"));
    writeFileSync(path.join(folder, "table.ts"), "before");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("writes every file", () => {
    writeAll(
      folder,
      new Map([
        ["table.ts", "after"],
        ["new.ts", "new"],
      ]),
    );
    expect(readFileSync(path.join(folder, "table.ts"), "utf8")).toBe("after");
    expect(readFileSync(path.join(folder, "new.ts"), "utf8")).toBe("new");
  });

  it("leaves all as it was where one cannot be written", () => {
    mkdirSync(path.join(folder, "folder"));
    const failing = new Map([
      ["table.ts", "after"],
      ["new.ts", "new"],
      ["folder", "a folder is no file"],
    ]);
    expect(() => writeAll(folder, failing)).toThrow();
    expect(readdirSync(folder).sort()).toEqual(["folder", "table.ts"]);
    expect(readFileSync(path.join(folder, "table.ts"), "utf8")).toBe("before");
  });
});
