import type { Fact, Reading, Recogniser } from "./fact";
import { matches, type Pattern } from "./text/matches";

/** A pattern with the flag g, and what its match says; undefined for a match that turns out to be something else. */
export type Form = Pattern<(found: RegExpExecArray) => Reading | undefined>;

/** The facts of every match of every form. The words are the match without the blanks around it. */
export function* factsOf(text: string, forms: readonly Form[]): Generator<Fact | undefined> {
  for (const match of matches(text, forms)) {
    if (match === undefined) {
      yield undefined;
      continue;
    }
    const { found, of: read } = match;
    const reading = read(found);
    if (reading === undefined) continue;
    const start = found.index + found[0].length - found[0].trimStart().length;
    yield { ...reading, at: { start, end: start + found[0].trim().length } };
  }
}

/** A recogniser that is a table of forms. */
export const byForms = (id: string, forms: readonly Form[]): Recogniser => ({ id, recognise: (text) => factsOf(text, forms) });

export const seen = (): Reading => ({ kind: "seen" });
