import type { SearchWords } from "./document";
import { folded, isWithoutBlanks, normal, rawWords } from "./terms";

/** The beginning of a word of another language, and what it means. */
export interface Stem {
  readonly begins: string;
  readonly means: readonly string[];
  /** Found anywhere in a word: the language puts no blanks between its words. */
  readonly anywhere: boolean;
}

/** The tables of words in the form in which words are looked for. */
export interface ReadyWords {
  readonly ignored: ReadonlySet<string>;
  readonly besideNumbers: ReadonlySet<string>;
  readonly meant: ReadonlyMap<string, readonly string[]>;
  readonly same: ReadonlyMap<string, readonly string[]>;
  /** The longest first. */
  readonly stems: readonly Stem[];
  /** How many words the longest key of `meant` has. */
  readonly longestPhrase: number;
}

const terms = (text: string) => rawWords(text).map(normal);

/** Made once for many queries. */
export function readyWords({ ignored, besideNumbers, meant, same, stems }: SearchWords): ReadyWords {
  const table = (words: Readonly<Record<string, string>>) =>
    new Map(Object.entries(words).map(([typed, right]) => [terms(typed).join(" "), terms(right)]));
  return {
    ignored: new Set(ignored.map(normal)),
    besideNumbers: new Set(besideNumbers.map(normal)),
    meant: table(meant),
    same: table(same),
    stems: Object.entries(stems)
      .flatMap(([means, all]) =>
        all.split(" ").map((stem) => ({
          begins: folded(stem),
          means: terms(means),
          anywhere: isWithoutBlanks(stem),
        })),
      )
      .toSorted((a, b) => b.begins.length - a.begins.length),
    longestPhrase: Math.max(1, ...Object.keys(meant).map((typed) => terms(typed).length)),
  };
}
