import type { SearchWords } from "./document";
import { normal, rawWords } from "./terms";

/** The tables of words in the form in which words are looked for. */
export interface ReadyWords {
  readonly ignored: ReadonlySet<string>;
  readonly meant: ReadonlyMap<string, readonly string[]>;
  readonly same: ReadonlyMap<string, readonly string[]>;
  /** How many words the longest key of `meant` has. */
  readonly longestPhrase: number;
}

const terms = (text: string) => rawWords(text).map(normal);

/** Made once for many queries. */
export function readyWords({ ignored, meant, same }: SearchWords): ReadyWords {
  const table = (words: Readonly<Record<string, string>>) =>
    new Map(Object.entries(words).map(([typed, right]) => [terms(typed).join(" "), terms(right)]));
  return {
    ignored: new Set(ignored.map(normal)),
    meant: table(meant),
    same: table(same),
    longestPhrase: Math.max(1, ...Object.keys(meant).map((typed) => terms(typed).length)),
  };
}
