import type { Fault } from "../problem";
import type { Article, Heading } from "./read";
import { requiredSections, sectionNames } from "./sections";

const all = sectionNames.join(", ");

/** Articles have the same sections in the same order, and something in each. */
export function checkSections({ headings, emptySections }: Article): Fault[] {
  const found = headings.filter(({ depth }) => depth === 2);
  const names = found.map(({ text }) => text);
  const known: readonly string[] = sectionNames;
  const order = known.filter((name) => names.includes(name));
  const first = found.filter(({ text }) => known.includes(text)).find(({ text }, i) => text !== order[i]);
  return [
    ...requiredSections
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
    ...brokenCheck(headings),
  ];
}

/** What decides whether a reader stays is one command; a heading there means that there are more. */
const brokenCheck = (headings: readonly Heading[]): Fault[] => {
  const start = headings.findIndex(({ depth, text }) => depth === 2 && text === sectionNames[0]);
  const next = headings[start + 1];
  if (start < 0 || next === undefined || next.depth === 2) return [];
  return [
    {
      line: next.line,
      field: "sections",
      expected: `no heading within "## ${sectionNames[0]}": one sign and one command`,
      found: next.text,
      fix: 'Move it under "## More signs".',
    },
  ];
};
