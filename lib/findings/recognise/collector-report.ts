import { findReports, type FoundReport } from "@/lib/collector/find-reports";
import { marks } from "@/lib/collector/probe-bytes";
import { readReport, type StepName } from "@/lib/collector/report";
import type { Fact, Recogniser, Span } from "../fact";
import { probeReadings } from "./collector-probes";
import { stepReadings } from "./collector-steps";
import type { RowReading } from "./row-reading";

const title = /^Get-Rdp904Report, .*$/gm;

/** Where the rows of a step stand. Rows are flat: each ends at its first brace. A value that holds one only shortens what is shown. */
function rowSpans(text: string, { start, end }: FoundReport, step: StepName): Span[] {
  const own = text.slice(start, end);
  const spans: Span[] = [];
  let open = own.indexOf('"rows":[', own.indexOf(`"${step}":{`));
  for (;;) {
    open = open < 0 ? -1 : own.indexOf("{", open);
    const close = open < 0 ? -1 : own.indexOf("}", open);
    if (close < 0) return spans;
    spans.push({ start: start + open, end: start + close + 1 });
    // The list of rows ends where no other row follows.
    if (own[close + 1] !== ",") return spans;
    open = close + 1;
  }
}

function placed(text: string, found: FoundReport, readings: readonly RowReading[]): Fact[] {
  const spans = new Map<StepName, Span[]>();
  return readings.map(({ step, row, reading }): Fact => {
    const ofStep = spans.get(step) ?? rowSpans(text, found, step);
    spans.set(step, ofStep);
    return { ...reading, at: ofStep[row] ?? { start: found.start, end: found.start + 1 } };
  });
}

/** From the summary's first line to the line behind the JSON: all of it is accounted for. */
function frameOf(text: string, { start, end }: FoundReport, from: number): Span {
  const before = text.slice(from, start);
  const first = [...before.matchAll(title)].at(-1)?.index ?? before.lastIndexOf(marks.begins);
  const after = text.slice(end, end + 2 * marks.ends.length);
  const ends = after.trimStart().startsWith(marks.ends) ? after.indexOf(marks.ends) + marks.ends.length : 0;
  return { start: first < 0 ? start : from + first, end: end + ends };
}

/** The JSON of Get-Rdp904Report.ps1, with or without its summary and its marks. */
export const collectorReport: Recogniser = {
  id: "collector-report",
  recognise: (text) => {
    let from = 0;
    return findReports(text).flatMap((found): Fact[] => {
      const report = readReport(found.json);
      if (report === undefined) return [];
      const within = frameOf(text, found, from);
      from = within.end;
      const readings = [...probeReadings(report), ...stepReadings(report)];
      return [{ kind: "seen", at: { start: within.start, end: within.start + 1 }, within }, ...placed(text, found, readings)];
    });
  },
};
