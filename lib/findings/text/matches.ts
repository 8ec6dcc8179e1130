import type { Span } from "../fact";
import { stretch } from "./steps";

/** A pattern with the flag g, and what belongs to it. No match may be longer than `beyond` and go over a line end. */
export type Pattern<Of> = readonly [pattern: RegExp, of: Of];

export interface Match<Of> {
  /** `index` is the place in the whole text. */
  readonly found: RegExpExecArray;
  readonly of: Of;
}

/** How far a match may reach beyond the last line of its piece. */
const beyond = 2048;

/** Whole lines, together no longer than a stretch. */
function* pieces(text: string): Generator<Span> {
  for (let start = 0; start < text.length;) {
    const last = start + stretch >= text.length ? text.length : text.lastIndexOf("\n", start + stretch) + 1;
    const next = last > start ? last : text.indexOf("\n", start) + 1;
    const end = next > start ? next : text.length;
    yield { start, end };
    start = end;
  }
}

/**
 * All matches of some patterns, piece by piece: in a piece those of the first pattern come first. `undefined` in between
 * is a pause.
 */
export function* matches<Of>(text: string, patterns: readonly Pattern<Of>[]): Generator<Match<Of> | undefined> {
  const readTo = patterns.map(() => 0);
  let sincePause = 0;
  for (const { start, end } of pieces(text)) {
    const part = text.slice(start, end + beyond);
    for (const [place, [pattern, of]] of patterns.entries()) {
      if ((sincePause += part.length) > 4 * stretch) {
        sincePause = 0;
        yield undefined;
      }
      pattern.lastIndex = Math.max(0, (readTo[place] ?? 0) - start);
      // All at once: nobody else uses the pattern in between.
      const all: RegExpExecArray[] = [];
      for (let found = pattern.exec(part); found !== null && found.index < end - start; found = pattern.exec(part)) {
        all.push(found);
        if (found[0] === "") pattern.lastIndex += 1;
      }
      for (const found of all) {
        found.index += start;
        readTo[place] = found.index + found[0].length;
        yield { found, of };
      }
    }
  }
}
