import type { ScoredCase } from "./score-case";
import { type Totals, totalsOf } from "./totals";

/** A set of cases under one name. */
export interface Scored {
  readonly name: string;
  readonly cases: readonly ScoredCase[];
}

type Cell = string | number;

/** A table in Markdown whose columns line up, so that it can be read in a terminal and pasted into docs/routing.md. */
function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const texts = rows.map((row) => row.map(String));
  const isNumber = head.map((_, i) => rows.every((row) => typeof row[i] === "number"));
  const width = head.map((name, i) => Math.max(3, name.length, ...texts.map((row) => row[i]!.length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((text, i) => (isNumber[i] ? text.padStart(width[i]!) : text.padEnd(width[i]!))).join(" | ")} |`;
  const rule = `| ${width.map((w, i) => (isNumber[i] ? `${"-".repeat(w - 1)}:` : "-".repeat(w))).join(" | ")} |`;
  return [line(head), rule, ...texts.map(line)].join("\n");
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

function totalsRow(name: string, walk: string, totals: Totals): Cell[] {
  return [
    name,
    walk,
    totals.cases,
    percent(totals.first),
    percent(totals.firstThree),
    percent(totals.told),
    percent(totals.toldRight),
    totals.medianQuestions,
    totals.longestQuestions,
  ];
}

/** One row for each set and kind of walk, and for all sets together. */
export function totalsTable(sets: readonly Scored[]): string {
  const all = sets.flatMap(({ cases }) => cases);
  return table(
    ["cases", "walk", "number", "right first", "in first three", "verdict", "and right", "median questions", "most questions"],
    [...sets, { name: "all", cases: all }].flatMap(({ name, cases }) => [
      totalsRow(name, "flow", totalsOf(cases.map(({ flow }) => flow))),
      totalsRow(name, "box", totalsOf(cases.map(({ box }) => box))),
    ]),
  );
}

/** One row for each case. */
export function casesTable({ cases }: Scored): string {
  return table(
    ["case", "right pages", "flow: place", "asked", "box: place", "asked", "not asked for", "unsaid", "first by flow"],
    cases.map(({ id, rightPages, flow, box, unasked, unsaid }) => [
      id,
      rightPages.join(" or "),
      flow.place,
      flow.questions,
      box.place,
      box.questions,
      unasked.length,
      unsaid,
      flow.shown[0] ?? "",
    ]),
  );
}

/** How often each name stands in the list, most often first. */
export function countsTable(what: string, names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const rows = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return table([what, "number"], rows);
}
