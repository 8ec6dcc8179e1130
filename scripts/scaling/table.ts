import { exponent } from "./growth";
import type { Measured } from "./measure";

const written = (number: number | undefined) => {
  if (number === undefined) return "-";
  return number >= 100 || Number.isInteger(number) ? Math.round(number).toLocaleString("en") : number.toPrecision(2);
};

/** A table in Markdown: a row for each measure, a column for each size, and how it grows. */
export function scaleTable(sizes: readonly number[], measured: readonly Measured[]): string {
  const names = [...new Set(measured.flatMap((one) => Object.keys(one)))];
  const rows = names.map((name) => {
    const points = sizes.flatMap((size, i) => (measured[i]?.[name] === undefined ? [] : [[size, measured[i]![name]!] as const]));
    return [name, ...sizes.map((_, i) => written(measured[i]?.[name])), exponent(points)?.toFixed(2) ?? "-"];
  });
  const head = ["causes", ...sizes.map(String), "exponent"];
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}
