import type { ComparedWords } from "./observation";
import { grownNames, plainWords } from "./plain";

/** A word that says something. Of "not by name", `name` is the contrary. */
export interface Term {
  readonly word: string;
  readonly isNegated: boolean;
}

/** The tables in the form in which words are compared; made once for many texts. */
export interface ReadyWords {
  readonly ignored: ReadonlySet<string>;
  readonly meant: ReadonlyMap<string, readonly string[]>;
  readonly longestPhrase: number;
  readonly negating: ReadonlySet<string>;
  readonly failing: ReadonlySet<string>;
  readonly sinceWhen: ReadonlySet<string>;
  readonly going: ReadonlySet<string>;
}

const phrase = (text: string) => plainWords(text).join(" ");
const setOf = (words: readonly string[]) => new Set(words.flatMap(plainWords));

export function readyWords(words: ComparedWords, phrases: readonly string[] = []): ReadyWords {
  const table = new Map(phrases.flatMap(grownNames));
  for (const [said, right] of Object.entries(words.meant)) table.set(phrase(said), plainWords(right));
  return {
    ignored: setOf(words.ignored),
    meant: table,
    longestPhrase: Math.max(1, ...[...table.keys()].map((said) => said.split(" ").length)),
    negating: setOf(words.negating),
    failing: setOf(words.failing),
    sinceWhen: setOf(words.sinceWhen),
    going: setOf(words.going),
  };
}

/** Each word or phrase of the table by what is meant, the longest first. */
function putRight(words: readonly string[], { meant, longestPhrase }: ReadyWords): string[] {
  const right: string[] = [];
  for (let at = 0; at < words.length;) {
    let length = Math.min(longestPhrase, words.length - at);
    while (length > 0 && !meant.has(words.slice(at, at + length).join(" "))) length--;
    right.push(...(length === 0 ? [words[at]!] : meant.get(words.slice(at, at + length).join(" "))!));
    at += Math.max(1, length);
  }
  return right;
}

/**
 * The telling words of a text, each once. "Not" turns the next of them, and before a verb that only says that something
 * goes the one before it: "not by name" and "the name does not work" are the same. Never throws.
 */
export function termsOf(text: string, words: ReadyWords): Term[] {
  const terms: { word: string; isNegated: boolean; isMoment: boolean }[] = [];
  /** A "not" that waits for its word. */
  let waiting = false;
  let isMoment = false;
  const turnLast = () => {
    const last = terms.at(-1);
    waiting = last === undefined;
    if (last !== undefined && !last.isMoment) last.isNegated = true;
  };
  for (const word of putRight(plainWords(text), words)) {
    if (words.negating.has(word)) waiting = true;
    else if (words.going.has(word)) {
      if (waiting && terms.length > 0) turnLast();
      isMoment = false;
    } else if (words.failing.has(word)) {
      turnLast();
      isMoment = false;
    } else if (words.sinceWhen.has(word)) isMoment = true;
    else if (!words.ignored.has(word)) {
      terms.push({ word, isNegated: waiting, isMoment });
      waiting = false;
    }
  }
  // "the name doesn't"
  if (waiting) turnLast();
  return [...new Map(terms.map(({ word, isNegated }) => [`${isNegated} ${word}`, { word, isNegated }])).values()];
}
