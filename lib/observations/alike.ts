import { isNumber } from "./plain";
import type { Term } from "./terms";
import type { Fits, Vocabulary } from "./vocabulary";

/** Of a text of one or two words nobody expects that it is the whole phrase: it is enough that the phrase has them all. */
const fewWords = 2;
/** The contrary of a word is about the same thing, and says something else. */
const contrary = 0.3;

/** A word of the text, and what it can be among the words of the lists. */
export interface Typed extends Term {
  readonly fits: Fits;
  readonly weight: number;
}

/** A phrase of the lists, with how much each of its words tells. */
export interface Phrase {
  /** The place of its observation. */
  readonly of: number;
  readonly words: string;
  readonly terms: readonly (Term & { readonly weight: number })[];
  readonly numbers: readonly string[];
  readonly length: number;
}

export const lengthOf = (terms: readonly { readonly weight: number }[]) =>
  Math.sqrt(terms.reduce((sum, { weight }) => sum + weight * weight, 0));
export const numbersOf = (terms: readonly Term[]) => terms.flatMap(({ word }) => (isNumber(word) ? [word] : []));

/** The words of a text with what each can be. The last one may not be typed to its end. */
export function typedIn(terms: readonly Term[], { fitting, weightOf }: Vocabulary, isBegun: boolean): Typed[] {
  return terms.map((term, i) => {
    const fits = fitting(term.word, isBegun && i === terms.length - 1);
    return { ...term, fits, weight: fits.size === 0 ? weightOf(term.word) : Math.max(...[...fits.keys()].map(weightOf)) };
  });
}

/** A part of one common word, "nothing", belongs to the rest of its sentence. */
export const standsAlone = (typed: readonly Typed[], { isTelling }: Vocabulary) =>
  typed.length > 1 || typed.some(({ fits }) => [...fits.keys()].some(isTelling));

/** From 0 to 1. A text that names numbers does not speak of a phrase with other numbers: TermDD 56 is not TermDD 50. */
export function alike(typed: readonly Typed[], named: readonly string[], length: number, { terms, numbers, length: own }: Phrase): number {
  if (named.length > 0 && numbers.length > 0 && !named.some((number) => numbers.includes(number))) return 0;
  let product = 0;
  let isCovered = typed.length > 0;
  for (const { fits, weight, isNegated } of typed) {
    let best = 0;
    let isThere = false;
    for (const term of terms) {
      const fit = fits.get(term.word) ?? 0;
      if (fit > 0 && term.isNegated === isNegated) isThere = true;
      best = Math.max(best, fit * term.weight * (term.isNegated === isNegated ? 1 : contrary));
    }
    product += best * weight;
    isCovered &&= isThere;
  }
  const angle = length * own === 0 ? 0 : product / (length * own);
  return isCovered && typed.length <= fewWords ? 0.5 + angle / 2 : angle;
}
