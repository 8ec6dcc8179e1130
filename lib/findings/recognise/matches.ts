import type { Fact, Reading, Recogniser } from "../fact";

/** A pattern with the flag g, and what its match says; undefined for a match that turns out to be something else. */
export type Form = readonly [pattern: RegExp, read: (found: RegExpMatchArray) => Reading | undefined];

/** The facts of every match of every form. The words are the match without the blanks around it. */
export const factsOf = (text: string, forms: readonly Form[]): Fact[] =>
  forms.flatMap(([pattern, read]) =>
    [...text.matchAll(pattern)].flatMap((found): Fact[] => {
      const reading = read(found);
      const start = found.index + found[0].length - found[0].trimStart().length;
      return reading === undefined ? [] : [{ ...reading, at: { start, end: start + found[0].trim().length } }];
    }),
  );

/** A recogniser that is a table of forms. */
export const byForms = (id: string, forms: readonly Form[]): Recogniser => ({ id, recognise: (text) => factsOf(text, forms) });

export const seen = (): Reading => ({ kind: "seen" });
