import type { Rule } from "./read-code";

/** In a string in double quotes PowerShell reads the name and the colon as a drive: without a name after it, nothing of the block runs. */
export const nameBeforeColon: Rule = ({ shell, code }) =>
  shell !== "powershell"
    ? []
    : code.split("\n").flatMap((text, i) =>
        [...text.matchAll(/"[^"\n]*"/g)].flatMap(([quoted]) =>
          [...quoted.matchAll(/(?<![`])\$[A-Za-z_]\w*:(?![A-Za-z_:])/g)].map(([found]) => ({
            line: i + 1,
            expected: "a variable in braces before a colon",
            found,
            fix: "Write ${name}: instead of $name: in the string.",
          })),
        ),
      );
