import type { Recogniser } from "../fact";
import { factsOf, type Form } from "../forms";
import type { ReadSigns } from "../sign";
import { inWrapped } from "../text/wrapped";
import { lineSigns } from "./line-signs";

/** A pattern, the sign that it gives, and what its sentence names. */
export type Phrase<Id extends string> = readonly [pattern: RegExp, sign: Id, about?: (found: RegExpExecArray) => string | undefined];

/** The forms of phrases: each matches wrapped as well. */
export const phraseForms = (of: string, all: readonly Phrase<string>[]): readonly Form[] =>
  all.map(([pattern, sign, about]) => [inWrapped(pattern), (found) => ({ kind: "line", of, sign, about: about?.(found) })]);

/** Phrases that say something wherever they stand, wrapped or not: their recogniser, and the reading of what it finds. */
export function phrases<Id extends string>(
  of: string,
  all: readonly Phrase<Id>[],
): { readonly recogniser: Recogniser; readonly signs: ReadSigns<Id> } {
  const forms = phraseForms(of, all);
  return { recogniser: { id: of, recognise: (text) => factsOf(text, forms) }, signs: lineSigns<Id>({ program: of }) };
}
