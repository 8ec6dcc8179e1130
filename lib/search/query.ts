import { namedIn, type NamedList, withoutNegative } from "../codes/named";
import { findNumerals } from "../codes/numerals";
import { mended } from "../codes/mistyped";
import { type KnownCodes, readCodes } from "../codes/read";
import { inEnglish } from "./foreign";
import { isNumber, normal, rawWords } from "./terms";
import type { ReadyWords } from "./words";

/** One word of the query and what else it can stand for. Of each alternative, all terms must be there. */
export interface QueryWord {
  readonly alternatives: readonly (readonly string[])[];
  /** Numbers, and names with digits in them, are matched by nothing but themselves. */
  readonly exact: boolean;
}

export interface FoundCode {
  /** The list that it is of. */
  readonly role: string;
  readonly number: number;
  /** A lone decimal number such as 1026 may as well be an event, and mostly is. */
  readonly sure: boolean;
}

export interface Query {
  readonly words: readonly QueryWord[];
  /** The codes of the tables that the query may speak of, the likeliest first. */
  readonly codes: readonly FoundCode[];
}

/** All codes that can be found: those of the dialog, and those of the other lists. */
export interface AllCodes extends KnownCodes {
  readonly lists: readonly NamedList[];
}

/** Longer texts are pasted ones, and there is a page of its own for them. */
const longest = 300;
const mostWords = 12;

/**
 * What the reader meant: spelling put right, other languages in English, filling words left out, codes read in either
 * notation. Never throws.
 */
export function readQuery(text: string, words: ReadyWords, known: AllCodes): Query {
  const typed = withoutNegative(mended(text.slice(0, longest).normalize("NFKC")).text);
  const terms = putRight(rawWords(inEnglish(typed, words.stems)).map(normal), words);
  const telling = terms.filter((term) => !words.ignored.has(term));
  const beside = terms.some(isNumber) ? telling.filter((term) => !words.besideNumbers.has(term)) : telling;
  return {
    words: [...new Set([beside, telling, terms].find(({ length }) => length > 0))]
      .slice(0, mostWords)
      .map((term) => queryWord(term, words)),
    codes: codesIn(typed, known),
  };
}

function queryWord(term: string, { same }: ReadyWords): QueryWord {
  const other = same.get(term);
  return { alternatives: [[term], ...(other === undefined ? [] : [other])], exact: isNumber(term) || /\d/.test(term) };
}

/** Replaces each word or phrase of the table by what is meant, the longest phrase first. */
function putRight(terms: readonly string[], { meant, longestPhrase }: ReadyWords): string[] {
  const right: string[] = [];
  for (let at = 0; at < terms.length;) {
    let length = Math.min(longestPhrase, terms.length - at);
    while (length > 0 && !meant.has(terms.slice(at, at + length).join(" "))) length--;
    right.push(...(length === 0 ? [terms[at]!] : meant.get(terms.slice(at, at + length).join(" "))!));
    at += Math.max(1, length);
  }
  return right;
}

const loneDecimal = /^\s*\d+\s*$/;
/** Events with smaller numbers are hardly ever looked for. */
const smallestEvent = 0x100;

/** "event 516" asks for an event, whatever code has that number. */
const saysEvent = /\bevents?\b/i;

function codesIn(text: string, known: AllCodes): readonly FoundCode[] {
  if (saysEvent.test(text)) return [];
  const named = namedIn(text, known.lists).map(({ list, ...code }) => ({ role: list, ...code }));
  const pair = readCodes(text, known);
  const { typed } = findNumerals(text);
  const dialog = (["disconnect", "extended"] as const).flatMap((role): FoundCode[] => {
    const read = pair[role];
    // In a sentence a decimal number stays one: "system error 104" is not 0x104.
    if (read === undefined || (!typed && read.assumed && read.notation === "hexadecimal")) return [];
    return [read.number, read.otherwise].flatMap((number) =>
      known[role].some((code) => code.number === number)
        ? [{ role, number: number!, sure: role === "disconnect" || number! < smallestEvent || !loneDecimal.test(text) }]
        : [],
    );
  });
  // What another list is sure of is no number of the dialog, and a number of eight digits never is.
  const sure = named.filter((code) => code.sure);
  return sure.length > 0 && !dialog.some(({ number }) => /0x/i.test(text) && number > 0xff && !sure.some((code) => code.number === number))
    ? [...sure, ...named.filter((code) => !code.sure)]
    : [...dialog, ...named];
}
