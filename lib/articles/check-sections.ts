import type { Fault } from "../problem";
import type { Article } from "./read";
import { sections } from "./sections";

const all = sections.join(", ");

/** Every article has the same sections in the same order, and something in each. */
export function checkSections({ headings, emptySections }: Article): Fault[] {
  const found = headings.filter(({ depth }) => depth === 2);
  const names = found.map(({ text }) => text);
  const known: readonly string[] = sections;
  const order = known.filter((name) => names.includes(name));
  const first = found.filter(({ text }) => known.includes(text)).find(({ text }, i) => text !== order[i]);
  return [
    ...sections
      .filter((name) => !names.includes(name))
      .map((name) => ({
        line: 0,
        field: "sections",
        expected: `a section "## ${name}"`,
        found: "none",
        fix: `Write it. The order is: ${all}.`,
      })),
    ...found
      .filter(({ text }) => !known.includes(text))
      .map(({ text, line }) => ({
        line,
        field: "sections",
        expected: `one of: ${all}`,
        found: text,
        fix: "Move the text into one of these, under a heading of three #.",
      })),
    ...(first === undefined
      ? []
      : [{ line: first.line, field: "sections", expected: `the order: ${all}`, found: names.join(", "), fix: "Move the sections." }]),
    ...headings
      .filter(({ depth }) => depth === 1)
      .map(({ text, line }) => ({
        line,
        field: "heading",
        expected: "no heading of one #",
        found: text,
        fix: "Remove it: the title is in content/causes.ts.",
      })),
    ...emptySections.map(({ text, line }) => ({
      line,
      field: "sections",
      expected: `text under "## ${text}"`,
      found: "nothing",
      fix: "Write it. Where there is nothing to do, say so and why.",
    })),
  ];
}
