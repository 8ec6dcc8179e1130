import type { Recogniser } from "../fact";
import { matches } from "../text/matches";
import { eventFact } from "./event-fact";
import { eventTexts } from "./event-texts";

/** How far the lines of a sentence are read in both directions. */
const reach = 600;
/** A line shorter than this was not wrapped: the sentence ends with it. */
const shortestWrapped = 40;

/** What begins with a label is something else. */
const label = /^\s*[^:\n]{2,40}:/;

/** Up to the end of the line, or of the lines that it was wrapped into. */
function endOf(text: string, from: number, start: number): number {
  const most = Math.min(text.length, from + reach);
  let line = start;
  for (let end = text.indexOf("\n", from); end >= 0 && end < most; end = text.indexOf("\n", line)) {
    const isWrapped = end - line >= shortestWrapped && end - line <= 2 * shortestWrapped + 10 && !label.test(text.slice(end + 1, end + 60));
    if (!isWrapped || /^\s*(?:\n|$)/.test(text.slice(end + 1, end + 40))) return end;
    line = end + 1;
  }
  return most;
}

/** Events by their sentence. The first sentence that a line holds counts. */
export const eventSentences: Recogniser = {
  id: "event-sentences",
  *recognise(text) {
    const taken = new Set<number>();
    for (const match of matches(text, eventTexts)) {
      if (match === undefined) {
        yield undefined;
        continue;
      }
      const { found, of } = match;
      const at = { start: found.index, end: found.index + found[0].length };
      const from = Math.max(0, at.start - reach);
      const start = from + text.slice(from, at.start).lastIndexOf("\n") + 1;
      if (taken.has(start)) continue;
      taken.add(start);
      const within = { start, end: endOf(text, at.end, text.lastIndexOf("\n", at.end - 1) + 1) };
      yield eventFact({ id: of.id, known: of.source, message: text.slice(within.start, within.end), at, within });
    }
  },
};
