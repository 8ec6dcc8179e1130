import { describe, expect, test } from "vitest";
import { codeGroups } from "@/content/codes/groups";
import type { CodeGroup, NamedCode } from "@/content/codes/named-code";
import { knownText } from "@/content/findings/known-text";
import { namedCodes } from "@/lib/findings/known-text";
import { refusalOf } from "@/lib/findings/text/statuses";
import { sources } from "@/content/sources";

const lists = Object.values<CodeGroup>(codeGroups).flatMap((group) => group.lists);
const all = lists.flatMap(({ id, codes }) => codes.map((code): [string, NamedCode] => [`${id} ${code.number} ${code.name ?? ""}`, code]));

test("no two lists share an id, for ids stand in links", () => {
  const ids = ["disconnect", "extended", ...lists.map(({ id }) => id)];
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(lists.map((list) => [list.id, list] as const))("%s is in the order of its numbers, each once", (_, { codes }) => {
  const numbers = codes.map(({ number }) => number);
  expect(numbers).toEqual([...new Set(numbers)].toSorted((first, second) => first - second));
});

describe("every entry", () => {
  test.each(all)("%s has sources that carry its grade, and reads well", (_, { sources: keys, grade, meaning, tells }) => {
    expect(keys.length).toBeGreaterThan(0);
    // FreeRDP and Linux are the makers of their own names; of all others Microsoft is.
    const makers = keys.some((key) => sources[key].publisher === "microsoft" || key === "fr" || key === "linux-errno");
    expect(makers).toBe(grade === "documented");
    for (const text of [meaning, tells]) {
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(text).not.toMatch(/—|simply|just |please/i);
    }
  });
});

test("names are those of one code of a list", () => {
  for (const { codes } of lists) {
    const names = codes.flatMap(({ name }) => name ?? []);
    expect(new Set(names).size).toBe(names.length);
  }
});

test("a status that only says that a sign-in failed names a refusal all the same", () => {
  const codes = namedCodes(knownText);
  for (const { number, general } of codes) if (general) expect(refusalOf(number, codes)).toBeDefined();
});
