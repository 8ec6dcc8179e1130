import { endOfObject, findReportsInSteps, type FoundReport } from "@/lib/collector/find-reports";
import { marks } from "@/lib/collector/probe-bytes";
import { readReport, type StepName } from "@/lib/collector/report";
import type { Fact, Recogniser, Span } from "../fact";
import { shifts } from "../text/shifts";
import { finish } from "../text/steps";
import { probeReadings } from "./collector-probes";
import { stepReadings } from "./collector-steps";
import type { RowReading } from "./row-reading";

const title = /^Get-Rdp904Report, .*$/gm;

/** The text of a report as one line, and the way back: a console may have broken it anywhere. */
function unbroken(text: string, { start, end }: FoundReport) {
  const { add, back } = shifts();
  const parts = text.slice(start, end).split("\n");
  let length = 0;
  for (const [count, part] of parts.entries()) {
    add(length, start + count);
    length += part.length;
  }
  return { report: parts.join(""), toText: back };
}

type Unbroken = ReturnType<typeof unbroken>;

/** Where the rows of a step stand. None where the report was written again in another form. */
function rowSpans({ report, toText }: Unbroken, step: StepName): Span[] {
  const from = report.indexOf(`"${step}":{`);
  const list = from < 0 ? -1 : report.indexOf('"rows":[', from);
  const spans: Span[] = [];
  for (let open = list + '"rows":['.length; list >= 0 && report[open] === "{";) {
    const close = finish(endOfObject(report, open));
    if (close === undefined) break;
    spans.push({ start: toText(open), end: toText(close - 1) + 1 });
    // The list of rows ends where no other row follows.
    open = report[close] === "," ? close + 1 : report.length;
  }
  return spans;
}

function placed(text: string, found: FoundReport, readings: readonly RowReading[]): Fact[] {
  const whole = unbroken(text, found);
  const spans = new Map<StepName, Span[]>();
  return readings.map(({ step, row, reading }): Fact => {
    const ofStep = spans.get(step) ?? rowSpans(whole, step);
    spans.set(step, ofStep);
    return { ...reading, at: ofStep[row] ?? { start: found.start, end: found.start + 1 } };
  });
}

/** The summary stands right before the report, and is no longer than this. */
const longestSummary = 16_000;

/** From the summary's first line to the line behind the JSON: all of it is accounted for. */
function frameOf(text: string, { start, end }: FoundReport, after: number): Span {
  const from = Math.max(after, start - longestSummary);
  const before = text.slice(from, start);
  const first = [...before.matchAll(title)].at(-1)?.index ?? before.lastIndexOf(marks.begins);
  const behind = text.slice(end, end + 2 * marks.ends.length);
  const ends = behind.trimStart().startsWith(marks.ends) ? behind.indexOf(marks.ends) + marks.ends.length : 0;
  return { start: first < 0 ? start : from + first, end: end + ends };
}

/** The JSON of Get-Rdp904Report.ps1, with or without its summary and its marks. */
export const collectorReport: Recogniser = {
  id: "collector-report",
  *recognise(text) {
    let from = 0;
    for (const found of findReportsInSteps(text)) {
      const report = found === undefined ? undefined : readReport(found.json);
      if (found === undefined || report === undefined) {
        yield undefined;
        continue;
      }
      const within = frameOf(text, found, from);
      from = within.end;
      yield { kind: "seen", at: { start: within.start, end: within.start + 1 }, within };
      yield* placed(text, found, [...probeReadings(report), ...stepReadings(report)]);
    }
  },
};
