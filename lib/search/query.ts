import { type KnownCodes, readCodes } from "../codes/read";
import { isNumber, normal, rawWords } from "./terms";
import type { ReadyWords } from "./words";

/** One word of the query and what else it can stand for. Of each alternative, all terms must be there. */
export interface QueryWord {
  readonly alternatives: readonly (readonly string[])[];
  /** Numbers, and names with digits in them, are matched by nothing but themselves. */
  readonly exact: boolean;
}

export interface FoundCode {
  readonly role: keyof KnownCodes;
  readonly number: number;
  /** A lone decimal number such as 1026 may as well be an event, and mostly is. */
  readonly sure: boolean;
}

export interface Query {
  readonly words: readonly QueryWord[];
  /** The codes of the tables that the query may speak of, the likeliest first. */
  readonly codes: readonly FoundCode[];
}

/** Longer texts are pasted ones, and there is a page of its own for them. */
const longest = 300;
const mostWords = 12;

/** What the reader meant: spelling put right, filling words left out, codes read in either notation. Never throws. */
export function readQuery(text: string, words: ReadyWords, known: KnownCodes): Query {
  const typed = text.slice(0, longest);
  const terms = putRight(rawWords(typed).map(normal), words);
  const telling = terms.filter((term) => !words.ignored.has(term));
  return {
    words: [...new Set(telling.length > 0 ? telling : terms)].slice(0, mostWords).map((term) => queryWord(term, words)),
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

function codesIn(text: string, known: KnownCodes): FoundCode[] {
  if (saysEvent.test(text)) return [];
  const pair = readCodes(text, known);
  return (["disconnect", "extended"] as const).flatMap((role) =>
    [pair[role]?.number, pair[role]?.otherwise].flatMap((number) =>
      known[role].some((code) => code.number === number)
        ? [{ role, number: number!, sure: role === "disconnect" || number! < smallestEvent || !loneDecimal.test(text) }]
        : [],
    ),
  );
}
