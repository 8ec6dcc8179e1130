import { describe, expect, test } from "vitest";
import { judge } from "@/tests/fixtures/pasted/judge-reading";
import { knownMisses } from "@/tests/fixtures/pasted/known-misses";
import { smallInputs } from "@/tests/fixtures/pasted/small-inputs";

const misses: ReadonlySet<string> = new Set(knownMisses);
const all = Object.entries(smallInputs).flatMap(([file, inputs]) => inputs.map((input) => [`${file}: ${input.name}`, input] as const));

describe("small texts", () => {
  test.each(all.filter(([name]) => !misses.has(name)))("%s", (_, input) => {
    expect(judge(input)).toEqual({ missing: [], wrong: [] });
  });

  test.each(all.filter(([name]) => misses.has(name)))("not yet read as it should be: %s", (_, input) => {
    const { missing, wrong } = judge(input);
    // Read as it should be? Then it leaves the list.
    expect([...missing, ...wrong]).not.toEqual([]);
  });

  test("the list of misses names texts that there are, each once", () => {
    const names: readonly string[] = all.map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(knownMisses.filter((miss, place) => !names.includes(miss) || knownMisses.indexOf(miss) !== place)).toEqual([]);
  });
});
