import { type Fault, say } from "../problem";
import { grades } from "./grade";
import type { Article } from "./read";

/** Every claim has a grade that exists, and the sources that its grade needs; every page has at least one. */
export function checkGrades({ elements }: Article, sources: readonly string[]): Fault[] {
  const marks = elements.filter(({ name }) => name === "Grade");
  if (marks.length === 0) {
    return [
      {
        line: 0,
        field: "Grade",
        expected: "at least one graded claim",
        found: "none",
        fix: 'Write <Grade is="…" by="…" /> behind what the page claims.',
      },
    ];
  }
  return marks.flatMap(({ attributes: { is, by }, line }): Fault[] => {
    const keys = (by ?? "").split(/\s+/).filter(Boolean);
    const needs = is === "documented" || is === "reported";
    return [
      ...((grades as readonly string[]).includes(is ?? "")
        ? []
        : [
            {
              line,
              field: "Grade is",
              expected: `one of ${grades.join(", ")}`,
              found: say(is),
              fix: "Choose one; README.md explains them.",
            },
          ]),
      ...(needs && keys.length === 0
        ? [
            {
              line,
              field: "Grade by",
              expected: "the key of a source",
              found: say(by),
              fix: 'Name the page that says so, or write is="unsourced".',
            },
          ]
        : []),
      ...(is === "unsourced" && by !== undefined
        ? [{ line, field: "Grade by", expected: "no source", found: say(by), fix: "Remove it, or say how the source supports the claim." }]
        : []),
      ...keys
        .filter((key) => !sources.includes(key))
        .map((key) => ({
          line,
          field: "Grade by",
          expected: "a key of content/sources.ts",
          found: say(key),
          fix: "Correct the key, or add the source there.",
        })),
    ];
  });
}
