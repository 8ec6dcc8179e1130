import type { Rule } from "./read-code";

/** Azure's Run Command takes a backslash before a small n for a new line, in a path as anywhere. Source: azure-compute-docs, windows/run-command.md. */
export const pathNewLine: Rule = ({ shell, code }) =>
  shell === "gui" || shell === "reg"
    ? []
    : code.split("\n").flatMap((text, i) =>
        [...text.matchAll(/[^\s"'\\]*\\n[^\s"'\\]*/g)].map(([found]) => ({
          line: i + 1,
          expected: "no backslash before a small n: Azure's Run Command makes a new line of the two",
          found,
          fix: "Begin the name with a capital, or put the folder and the name together with Join-Path.",
        })),
      );
