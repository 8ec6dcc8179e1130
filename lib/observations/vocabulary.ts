import { slipsBetween, slipsForgiven } from "./near";
import { isNumber } from "./plain";
import type { Term } from "./terms";

/** How well the words of the lists fit a word that was typed, from 0 to 1. */
export type Fits = ReadonlyMap<string, number>;

/** All words of the lists. */
export interface Vocabulary {
  /** How much a word tells: the fewer observations have it, the more. A word that none has tells most. */
  readonly weightOf: (word: string) => number;
  /** Whether it says by itself what it is about, as a name or a number does. */
  readonly isTelling: (word: string) => boolean;
  /** The words that somebody means who types this one; none where it is about something else. */
  readonly fitting: (word: string, isBegun: boolean) => Fits;
}

/** A word that is mistyped, or not yet typed to its end, is nearly that word. */
const nearly = 0.85;
/** Shorter beginnings begin too many words. */
const shortestBeginning = 3;

/** A name tells more than a common word that is as rare, and so does a word that is about something else. */
const moreOfName = 1.6;
const moreOfUnknown = 1.45;

/** Where no spaces are, half of the pairs of letters only join words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const lessOfUnspaced = 0.5;

/** A word of so few observations says by itself what it is about. */
const fewObservations = 3;

/** `said` has the terms of each observation, `names` those that the lists write as names. */
export function vocabularyOf(said: readonly ReadonlySet<string>[], names: ReadonlySet<string>): Vocabulary {
  const counts = new Map<string, number>();
  for (const words of said) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weight = (count: number) => Math.log(1 + said.length / count);

  const near = (word: string) => {
    const most = slipsForgiven(word.length);
    return most === 0 ? [] : [...counts.keys()].filter((known) => !isNumber(known) && slipsBetween(word, known, most) <= most);
  };
  return {
    weightOf: (word) => {
      const count = counts.get(word);
      if (count === undefined) return weight(1) * (unspaced.test(word) ? lessOfUnspaced : moreOfUnknown);
      return weight(count) * (names.has(word) ? moreOfName : 1);
    },
    isTelling: (word) => names.has(word) || (counts.get(word) ?? Infinity) <= fewObservations,
    fitting: (word, isBegun) => {
      if (counts.has(word)) return new Map([[word, 1]]);
      if (/\d/.test(word)) return new Map();
      const begins = isBegun && word.length >= shortestBeginning ? [...counts.keys()].filter((known) => known.startsWith(word)) : [];
      return new Map((begins.length > 0 ? begins : near(word)).map((known) => [known, nearly]));
    },
  };
}

export const wordsIn = (phrases: readonly (readonly Term[])[]): ReadonlySet<string> =>
  new Set(phrases.flatMap((terms) => terms.map(({ word }) => word)));
