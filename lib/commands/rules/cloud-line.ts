import type { Rule } from "./read-code";

/** In PowerShell, where the programs of the clouds run as well, `@file` is the splat operator and a backslash continues nothing. */
export const cloudLine: Rule = ({ shell, code }) => {
  if (shell !== "sh" && shell !== "powershell" && shell !== "cmd") return [];
  let inside = false;
  return code.split("\n").flatMap((text, i) => {
    const begins = /^\s*(az|aws|gcloud)\s/.test(text);
    const ours = begins || inside;
    inside = ours && /[\\`^]\s*$/.test(text);
    if (!ours) return [];
    const plain = text.replace(/'[^']*'|"[^"]*"/g, (quoted) => "x".repeat(quoted.length));
    const at = /(?:^|[\s=])(@\S+)/.exec(plain)?.[1];
    return [
      ...(inside
        ? [
            {
              line: i + 1,
              expected: "az, aws or gcloud in one line",
              found: text.trim(),
              fix: "Join the lines: no two shells continue a line in the same way.",
            },
          ]
        : []),
      ...(at === undefined
        ? []
        : [
            {
              line: i + 1,
              expected: "the argument that begins with @ in quotes",
              found: at,
              fix: "Put it in single quotes: PowerShell reads @ as a splat.",
            },
          ]),
    ];
  });
};
