import { isLabel, namesCode, saysDecimal, saysExtended } from "./labels";

/** A number in a text that could be a code, with what stands before it. */
export interface Numeral {
  /** The value, where the notation is written: 0x904. */
  readonly hexadecimal?: number;
  /** Both readings, where it is not: 904. A word like B09 has no decimal one. */
  readonly bare?: { readonly hexadecimal?: number; readonly decimal?: number };
  /** Place of its label (or of itself) and its end in the text. */
  readonly start: number;
  readonly end: number;
  /** The labels right before it, on its line and after the number before it. */
  readonly label: readonly string[];
  /** The same with words that are no labels as far as we know: the label can be in any language. */
  readonly wordsBefore: readonly string[];
  /** All words between the number before it and itself were labels or joining words. */
  readonly joined: boolean;
  /** It stands in brackets or after an equals sign, as a restatement does. */
  readonly bracketed: boolean;
}

/** Codes have at most four hexadecimal digits; longer numbers are status codes of another kind, such as 0x80080005. */
const largest = 0xffff;
/** More words than any label has: "Code d'erreur étendu" is four. */
const longestLabel = 5;

const writtenHex = /^0x([0-9a-f]{1,16})$/i;
const digits = /^\d{1,5}$/;
const hexWord = /^(?=.*\d)[0-9a-f]{3,4}$/i;

type Reading = Pick<Numeral, "hexadecimal" | "bare">;

function reading(word: string): Reading | undefined {
  const written = writtenHex.exec(word)?.[1];
  if (written !== undefined) {
    const value = Number.parseInt(written, 16);
    return value <= largest ? { hexadecimal: value } : undefined;
  }
  const hexadecimal = hexWord.test(word) || digits.test(word) ? Number.parseInt(word, 16) : largest + 1;
  const decimal = digits.test(word) ? Number.parseInt(word, 10) : largest + 1;
  if (Math.min(hexadecimal, decimal) > largest) return undefined;
  return { bare: { ...(hexadecimal <= largest ? { hexadecimal } : {}), ...(decimal <= largest ? { decimal } : {}) } };
}

/** 10.0.19045, 12:46, 2026-01-13, 01/13/26 PM: numbers that hang together with others are no codes. "904/7" is. */
function hangsTogether(text: string, start: number, end: number): boolean {
  const before = /\d[.:/-]$/.test(text.slice(Math.max(0, start - 2), start));
  const after = /^[.:/-]\d/.test(text.slice(end, end + 2));
  return before || after;
}

export interface Numerals {
  readonly numerals: readonly Numeral[];
  /** The text holds nothing but numbers, labels and joining words: somebody typed it. */
  readonly typed: boolean;
}

/** Finds the numbers of a text that could be codes. One pass over the text. */
export function findNumerals(text: string): Numerals {
  const numerals: Numeral[] = [];
  const loose: boolean[] = [];
  let typed = true;
  let joined = true;
  let words: { word: string; start: number; end: number }[] = [];
  let previousEnd = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}_]+/gu)) {
    const end = index + word.length;
    const gap = text.slice(previousEnd, index);
    previousEnd = end;
    // A label stands on the line of its number.
    if (/[\r\n]/.test(gap)) words = [];
    const read = isLabel(word) ? undefined : reading(word);
    if (read === undefined) {
      if (!isLabel(word)) typed = joined = false;
      words = [...words.slice(1 - longestLabel), { word, start: index, end }];
      continue;
    }
    const label = words.slice(words.findLastIndex((each) => !isLabel(each.word)) + 1);
    numerals.push({
      ...read,
      start: label.find((each) => namesCode(each.word))?.start ?? index,
      end,
      label: label.map((each) => each.word),
      wordsBefore: words.map((each) => each.word),
      joined,
      bracketed: /[(=[]\s*$/.test(gap.slice(-8)),
    });
    loose.push(read.hexadecimal !== undefined || !hangsTogether(text, index, end));
    words = [];
    joined = true;
  }
  // Two numbers may hang together, "904/7"; three or more are a date, a time or an address.
  if (loose.filter((isLoose) => !isLoose).length > 2) typed = false;
  return { numerals: typed ? numerals : numerals.filter((_, place) => loose[place]), typed };
}

/** Its label says that it is the extended code. */
export const labelledExtended = ({ wordsBefore }: Numeral): boolean => wordsBefore.some(saysExtended);
/** Its label is the one of event 1026, which writes decimal numbers. */
export const labelledDecimal = ({ label }: Numeral): boolean => label.some(saysDecimal);
/** Its label announces a code. */
export const labelled = ({ label }: Numeral): boolean => label.some(namesCode);
