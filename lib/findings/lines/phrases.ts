import type { Form } from "../forms";
import { inWrapped } from "../text/wrapped";

/** A pattern, the sign that it gives where it gives one, and what its sentence names. */
type Phrase = readonly [pattern: RegExp, sign: string | undefined, about?: (found: RegExpExecArray) => string | undefined];

/** The forms of phrases, which say something wherever they stand: each matches wrapped as well. */
export const phraseForms = (of: string, all: readonly Phrase[]): readonly Form[] =>
  all.map(([pattern, sign, about]) => [inWrapped(pattern), (found) => ({ kind: "line", of, sign, about: about?.(found) })]);
