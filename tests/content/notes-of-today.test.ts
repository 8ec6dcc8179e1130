import { beforeAll, expect, it } from "vitest";
import { type CommandBlock, commandBlocks } from "@/scripts/check/command-blocks";
import { readKnowledge } from "@/scripts/check/knowledge";
import { siteOf } from "@/scripts/check/site";

let blocks: CommandBlock[];
beforeAll(async () => {
  blocks = commandBlocks(siteOf(await readKnowledge()));
});

it("one rule of age holds for every note: of today, or the reader writes yes (ADR 0012)", () => {
  const aged = blocks.filter(({ shell, code }) => shell === "powershell" && /\.LastWriteTime -(?:lt|le|gt|ge) /.test(code));
  expect(aged.length).toBeGreaterThan(50);
  for (const { field, code, place } of aged) {
    const name = `${place.file}, ${field}`;
    for (const [, limit] of code.matchAll(/\.LastWriteTime -(?:lt|le|gt|ge) (.{15})/g)) expect(limit, name).toBe("(Get-Date).Date");
    expect(code, name).toMatch(/^& \{\n {2}\$yes = 'no'\n/);
    expect(code, name).toContain("write yes for no at the top");
  }
});

it("asks the same of a change and of its undo, in both shells", () => {
  const made = blocks.filter(({ field, shell }) => /^\S+ (?:apply|undo) /.test(field) && (shell === "powershell" || shell === "cmd"));
  expect(made.length).toBeGreaterThan(80);
  for (const { field, code } of made) {
    // The undo of a test asks nothing about age: whatever its note holds is safer than the test.
    const test = field.includes("undo") && code.includes("holds what the test sets");
    if (!test) expect(code, field).toContain("is not of today");
    expect(code, field).toContain("is missing or damaged");
  }
});

it("no command takes a note for one of now by hours or days", () => {
  for (const { field, code } of blocks) expect(code, field).not.toMatch(/LastWriteTime[^\n]*\.Add(?:Days|Hours|Minutes)/);
});
