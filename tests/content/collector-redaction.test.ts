import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { form } from "@/lib/collector/computer-name";
import { commonSid, kept, nameParts, open, right, rules, treated } from "@/lib/collector/redaction";
import { rowsOf } from "@/lib/collector/report";

const script = readFileSync(join(import.meta.dirname, "../../public/Get-Rdp904Report.ps1"), "utf8");

describe("the script and the tables agree", () => {
  test("on what each field is replaced by, and on the values that stay", () => {
    const table = /\$rules = @\{\n([^]*?)\n\}\n/.exec(script)?.[1] ?? "";
    const entries = table.split("\n").map((line) => /^ {4}(\w+) += '(\w+)', '(.*)'$/.exec(line)?.slice(1) ?? [line]);
    expect(entries).toEqual(Object.entries(rules).map(([field, { stand, keep }]) => [field, stand, keep ?? ""]));
  });

  test.each([
    ["form", form],
    ["commonSid", commonSid],
    ["right", right],
    ["codes", kept.codes],
    ["numbers", kept.numbers],
    ["ofSchannel", kept.schannel],
    ["ofServices", kept.services],
    ["noise", kept.noise],
    ["word", nameParts.word],
    ["part", nameParts.attribute],
    ["isAddress", nameParts.address],
  ])("on $%s", (name, pattern) => expect(script).toContain(`\n$${name} = '${pattern}'\n`));

  test("on the fields that are looked at twice", () => {
    expect(script).toContain(`\n$open = ${open.map((field) => `'${field}'`).join(", ")}\n`);
  });
});

test("every field of a report that can hold a text has a rule, and no other", () => {
  const fields = Object.values(rowsOf).flatMap(({ shape }) => Object.entries(shape as Record<string, { _zod: { def: unknown } }>));
  const isText = ([, schema]: (typeof fields)[number]) => {
    let def = schema._zod.def as { type: string; innerType?: { _zod: { def: unknown } } };
    while (def.innerType !== undefined) def = def.innerType._zod.def as typeof def;
    return def.type === "string" || def.type === "enum";
  };
  // `values` is made after the redaction, of fields that were replaced.
  const texts = [...new Set(fields.filter(isText).map(([field]) => field))].filter((field) => field !== "values");
  const ofSteps = ["state", "error", "errorId"];
  const ofAbout = ["mode", "time", "computer", "powershell"];
  const named = [...Object.keys(rules), ...treated];
  expect([...new Set([...texts, ...ofSteps, ...ofAbout])].toSorted()).toEqual([...new Set(named)].toSorted());
});

test("the help is shown: a line is free between what the script requires and the help", () => {
  expect(script).toMatch(/^#Requires -Version 5\.1\n\n<#\n\.SYNOPSIS\n/);
});

test("the script is ASCII, so that every code page reads it alike", () => {
  expect([...script].filter((letter) => letter.charCodeAt(0) > 126)).toEqual([]);
});
