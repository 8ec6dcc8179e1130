import type { KnownCodes } from "@/lib/codes/read";
import { shown } from "@/lib/diagnosis/address/dropped";
import { answersTo } from "@/lib/diagnosis/answers";
import { unsure, type Answers } from "@/lib/diagnosis/model";
import type { Recogniser, Span } from "./fact";
import type { Meaning, Meanings, Says } from "./meaning";
import { readFactsInSteps, unreadLines, type ReadFacts } from "./read-facts";
import { readSigns } from "./read-signs";
import { recognisers } from "./recognisers";
import { codesIn } from "./signs/code-signs";
import type { Sign, SignId } from "./signs/sign";

export interface Finding {
  readonly sign: SignId;
  /** The words that gave it, as pasted; the first of them, where it is there several times. */
  readonly words: string;
  /** Where they stand in the pasted text. */
  readonly at: Span;
  readonly count: number;
  readonly means: string;
  /** What it answers. Empty where it answers nothing by itself. */
  readonly answers: Says;
  /** The text can be read in these ways: ask the reader. */
  readonly ambiguous: boolean;
  readonly choices: readonly Says[];
  readonly causes: readonly string[];
}

/** One question, two answers. The reader's own wins over any finding; among findings the order of the meanings decides. */
export interface Conflict {
  readonly question: string;
  readonly kept: string;
  readonly by: "reader" | "finding";
  readonly other: string;
  /** The words that gave the other answer. */
  readonly words: string;
}

export interface PastedCodes {
  readonly disconnect?: number;
  readonly extended?: number;
  readonly words: string;
}

export interface Pasted {
  readonly findings: readonly Finding[];
  /** What the findings answer and the reader has not answered otherwise. */
  readonly answers: Readonly<Record<string, string>>;
  readonly conflicts: readonly Conflict[];
  /** The codes of each dialog, each pair once. Others than 0x904 belong to the decoder. */
  readonly codes: readonly PastedCodes[];
  readonly unrecognised: { readonly count: number; readonly first: readonly string[] };
}

export interface ReadOptions {
  readonly meanings: Meanings;
  readonly codes: KnownCodes;
  /** The reader's own answers. */
  readonly answers?: Answers;
  /** The question that the reader came from: it settles what the text leaves open. */
  readonly asked?: string;
  /** Milliseconds since 1970; certificates are compared with it. */
  readonly now?: number;
  readonly recognisers?: readonly Recogniser[];
}

/** Unrecognised lines that are shown. */
const mostShown = 5;
const longestWords = 160;

function wordsOf({ cleaned: { text } }: ReadFacts, { start, end }: Span): string {
  const words = text
    .slice(start, Math.min(end, start + 4 * longestWords))
    .replace(/\s+/g, " ")
    .trim();
  return words.length > longestWords ? `${words.slice(0, longestWords - 3)}...` : words;
}

/** The readings that are left when the facts, then the question that the reader came from, have spoken. */
function readingsLeft({ asks = {}, settledByQuestion }: Meaning, { reading }: Sign, asked: string | undefined): readonly Says[] {
  const all = Object.entries(asks);
  const fitting = reading === undefined ? all : all.filter(([name]) => name.split("-")[0] === reading);
  const says = fitting.map(([, each]) => each);
  const onAsked = says.filter((each) => settledByQuestion && asked !== undefined && asked in each);
  return onAsked.length > 0 ? onAsked : says;
}

/** What a sign is about stands in a sentence of its own where it can be missing: then that sentence goes. */
const sentence = (means: string, about: string | undefined): string =>
  means
    .replace(/([.?]) /g, "$1\n")
    .split("\n")
    .filter((each) => about || !each.includes("{about}"))
    .join(" ")
    .replace("{about}", () => about ?? "");

function findingOf(read: ReadFacts, sign: Sign, { meanings, asked }: ReadOptions): Finding {
  const meaning = meanings[sign.id];
  const left = readingsLeft(meaning, sign, asked);
  const choices = left.length > 1 ? left : [];
  const at = sign.facts[0]?.at ?? { start: 0, end: 0 };
  const { toPasted } = read.cleaned;
  return {
    sign: sign.id,
    words: wordsOf(read, at),
    at: { start: toPasted(at.start), end: toPasted(at.end) },
    count: sign.facts.length,
    means: sentence(meaning.means, sign.about),
    answers: { ...meaning.says, ...(left.length === 1 ? left[0] : {}) },
    ambiguous: choices.length > 0,
    choices,
    causes: meaning.causes ?? [],
  };
}

function settle(findings: readonly Finding[], own: Answers): Pick<Pasted, "answers" | "conflicts"> {
  const answers = new Map<string, string>();
  const conflicts: Conflict[] = [];
  for (const { answers: says, words } of findings) {
    for (const [question, answer] of Object.entries(says)) {
      const given = answersTo(own, question).filter((one) => one !== unsure);
      const readers = given.includes(answer) ? answer : given[0];
      const kept = readers ?? answers.get(question) ?? answer;
      if (kept !== answer) conflicts.push({ question, kept, by: readers === undefined ? "finding" : "reader", other: answer, words });
      else if (readers === undefined) answers.set(question, answer);
    }
  }
  return { answers: Object.fromEntries(answers), conflicts };
}

function codesOf(read: ReadFacts): readonly PastedCodes[] {
  const pairs = new Map<string, PastedCodes>();
  for (const { fact, ...pair } of codesIn(read.facts)) {
    const key = `${pair.disconnect} ${pair.extended}`;
    if (!pairs.has(key)) pairs.set(key, { ...pair, words: wordsOf(read, fact.at) });
  }
  return [...pairs.values()];
}

/** Reads what a reader pasted, in steps: a page goes on with the generator when it has had time for its reader. */
export function* readPastedInSteps(pasted: string, options: ReadOptions): Generator<undefined, Pasted> {
  const read = yield* readFactsInSteps(pasted, options.recognisers ?? recognisers(options.codes));
  const order = Object.keys(options.meanings);
  const findings = readSigns(read.facts, options.now ?? Date.now())
    .map((sign) => findingOf(read, sign, options))
    .sort((one, other) => order.indexOf(one.sign) - order.indexOf(other.sign));
  const { count, first } = unreadLines(read, mostShown);
  return { findings, ...settle(findings, options.answers ?? {}), codes: codesOf(read), unrecognised: { count, first: first.map(shown) } };
}

/** The same at once, for small texts, workers and tests. Never throws, whatever the text. */
export function readPasted(pasted: string, options: ReadOptions): Pasted {
  const steps = readPastedInSteps(pasted, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
