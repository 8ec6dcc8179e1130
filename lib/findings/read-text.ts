import { shown } from "@/lib/diagnosis/address/dropped";
import type { Recogniser, Span } from "./fact";
import { readFactsInSteps, type ReadFacts } from "./read-facts";
import { keyOf, readSignsInSteps, type Sign } from "./read-signs";
import type { KnownText } from "./known-text";
import { recognisers } from "./recognisers";
import { codesIn } from "./codes/code-signs";
import { isSilent } from "./silent";
import type { Steps } from "./text/steps";
import { troubleWith, type Trouble } from "./trouble";
import { countedLinesInSteps, type LineCounts, type UnreadLines } from "./unread-lines";

/** A sign as it stands in what was pasted. */
export interface PastedSign extends Pick<Sign, "id" | "about" | "causes" | "reading"> {
  /** The sign and its reading: no two of a text share it. */
  readonly key: string;
  /** The words that gave it, as pasted; the first of them, where it is there several times. */
  readonly words: string;
  /** Where they stand in the pasted text. */
  readonly at: Span;
  readonly count: number;
}

export interface PastedCodes {
  readonly disconnect?: number;
  readonly extended?: number;
  readonly words: string;
}

/** What a text says, whoever reads it: slow to find, and plain data from then on. */
export interface ReadText {
  readonly signs: readonly PastedSign[];
  /** The codes of each dialog, each pair once. Others than 0x904 belong to the decoder. */
  readonly codes: readonly PastedCodes[];
  /** How many lines said something, were read and say nothing, and were not read. */
  readonly lines: LineCounts;
  readonly unrecognised: UnreadLines;
  /** Parts that could not be read. Empty unless this program has a fault. */
  readonly troubles: readonly Trouble[];
}

export interface ReadTextOptions {
  readonly known: KnownText;
  /** Milliseconds since 1970; certificates are compared with it. */
  readonly now?: number;
  readonly recognisers?: readonly Recogniser[];
}

/** Unrecognised lines, and pairs of codes, that are shown. */
const mostLines = 5;
const mostCodes = 10;
const longestWords = 160;

function wordsOf({ cleaned: { text } }: ReadFacts, { start, end }: Span): string {
  const words = text
    .slice(start, Math.min(end, start + 4 * longestWords))
    .replace(/\s+/g, " ")
    .trim();
  return words.length > longestWords ? `${words.slice(0, longestWords - 3)}...` : words;
}

function pastedSign(read: ReadFacts, sign: Sign): PastedSign {
  const { id, about, causes, reading, facts } = sign;
  const at = facts[0]?.at ?? { start: 0, end: 0 };
  const { toPasted } = read.cleaned;
  const place = { start: toPasted(at.start), end: toPasted(at.end) };
  return { key: keyOf(sign), id, about, causes, reading, words: wordsOf(read, at), at: place, count: facts.length };
}

function codesOf(read: ReadFacts): readonly PastedCodes[] {
  const pairs = new Map<string, PastedCodes>();
  for (const { fact, ...pair } of codesIn(read.facts)) {
    const key = `${pair.disconnect} ${pair.extended}`;
    if (!pairs.has(key)) pairs.set(key, { ...pair, words: wordsOf(read, fact.at) });
    if (pairs.size === mostCodes) break;
  }
  return [...pairs.values()];
}

function* read(pasted: string, options: ReadTextOptions): Steps<ReadText> {
  const facts = yield* readFactsInSteps(pasted, options.recognisers ?? recognisers(options.known));
  const { signs, troubles } = yield* readSignsInSteps(facts.facts, options.now ?? Date.now(), options.known);
  const used = signs.filter(({ id }) => !isSilent(id)).flatMap((sign) => sign.facts);
  const { lines, unread } = yield* countedLinesInSteps(facts, used, mostLines);
  return {
    signs: signs.map((sign) => pastedSign(facts, sign)),
    codes: codesOf(facts),
    lines,
    unrecognised: { count: unread.count, first: unread.first.map(shown) },
    troubles: [...facts.troubles, ...troubles],
  };
}

/**
 * Reads what was pasted, in steps. Takes time in proportion to the text. Never throws: a part whose reader fails becomes
 * one of the troubles, and the others go on.
 */
export function* readTextInSteps(pasted: string, options: ReadTextOptions): Steps<ReadText> {
  try {
    return yield* read(pasted, options);
  } catch (error) {
    return {
      signs: [],
      codes: [],
      lines: { used: 0, harmless: 0, unread: 0 },
      unrecognised: { count: 0, first: [] },
      troubles: [troubleWith("text", error)],
    };
  }
}
