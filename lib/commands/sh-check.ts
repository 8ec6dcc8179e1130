/** Judges commands for a Unix shell. */
import type { LineMismatch } from "../problem";
import { splitPlaceholders } from "./placeholder-names";

/** Which quotes each character stands in; a comment counts as quotes of its own. */
function quotes(code: string): string[] {
  let open = "";
  return [...code].map((char, i) => {
    const before = code[i - 1] ?? "\n";
    if (open === "#") {
      if (char === "\n") open = "";
      return "#";
    }
    if (open === "" && char === "#" && /[\s;]/.test(before)) return (open = "#");
    if ((char === "'" || char === '"') && (open === "" || open === char) && !(before === "\\" && open !== "'")) {
      const was = open;
      open = open === "" ? char : "";
      return was || char;
    }
    return open;
  });
}

/** Quotes are closed, and every word to fill in stands in single quotes, where the shell reads nothing. */
export function checkSh(code: string): LineMismatch[] {
  const inside = quotes(code);
  const line = (index: number) => code.slice(0, index).split("\n").length;
  let index = 0;
  const loose = splitPlaceholders(code).flatMap(({ text, placeholder }): LineMismatch[] => {
    const start = index;
    index += text.length;
    const kinds = new Set(inside.slice(start, index));
    if (!placeholder || (kinds.size === 1 && (kinds.has("'") || kinds.has("#")))) return [];
    return [
      {
        line: line(start),
        expected: `${text} inside single quotes`,
        found: kinds.has('"') ? "double quotes" : "no quotes",
        fix: "Put it in single quotes, where the shell reads nothing.",
      },
    ];
  });
  const last = inside.at(-1);
  const closed = last === "" || last === "#" || code.endsWith(last ?? "");
  return closed ? loose : [...loose, { line: line(code.length), expected: "quotes in pairs", found: `an open ${last}`, fix: "Close it." }];
}
