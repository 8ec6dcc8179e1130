import { answersTo, asAnswers } from "@/lib/diagnosis/answers";
import { own as entry } from "@/lib/diagnosis/ids";
import { type Answers, saysNothing } from "@/lib/diagnosis/model";
import type { Span } from "./fact";
import type { Meaning, Meanings, Says } from "./meaning";
import type { PastedSign, ReadText } from "./read-text";
import type { SignId } from "./subjects";

export interface Finding {
  /** No two findings share it: the sign, and where it was aimed. */
  readonly key: string;
  readonly sign: SignId;
  /** The words that gave it, as pasted; the first of them, where it is there several times. */
  readonly words: string;
  /** Where they stand in the pasted text. */
  readonly at: Span;
  readonly count: number;
  readonly means: string;
  /** What it answers. Empty where it answers nothing by itself, and nothing was chosen. */
  readonly answers: Says;
  /** The text can be read in these ways: ask the reader. */
  readonly ambiguous: boolean;
  /** What each of the ways answers; nothing for "something else". */
  readonly choices: readonly Says[];
  /** The names of the ways, in the order of `choices`: to choose one, and to take it back. */
  readonly readings: readonly string[];
  /** The name of the way that the reader chose. */
  readonly chosen?: string;
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

/** The readings that the reader chose: the name of one, by the key of its finding. */
export type Chosen = Readonly<Record<string, string>>;

/** Of each question that takes several answers those that hold only alone, as "none of these" does. */
export type Several = Readonly<Record<string, readonly string[]>>;

export interface SettleOptions {
  readonly meanings: Meanings;
  /** The reader's own answers. */
  readonly own?: Answers;
  readonly chosen?: Chosen;
  /** The questions that take several answers. */
  readonly several?: Several;
  /** The question that the reader came from: it settles what the text leaves open. */
  readonly asked?: string;
}

export interface Settled {
  readonly findings: readonly Finding[];
  /** What the findings answer and the reader has not answered otherwise: a list where several hold together. */
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
  /** The reader's own answers and those of the findings, as the way goes on: an own "not sure" gives way to a finding. */
  readonly together: Answers;
  readonly conflicts: readonly Conflict[];
}

/** The readings that are left when the facts, then the question that the reader came from, have spoken. */
function readingsLeft(
  { asks = {}, settledByQuestion }: Meaning,
  { reading }: PastedSign,
  asked: string | undefined,
): readonly (readonly [name: string, says: Says])[] {
  const all = Object.entries(asks);
  const fitting = reading === undefined ? all : all.filter(([name]) => name.split("-")[0] === reading);
  const onAsked = fitting.filter(([, says]) => settledByQuestion && asked !== undefined && asked in says);
  return onAsked.length > 0 ? onAsked : fitting;
}

/** What a sign is about stands in a sentence of its own where it can be missing: then that sentence goes. */
const sentence = (means: string, about: string | undefined): string =>
  means
    .replace(/([.?]) /g, "$1\n")
    .split("\n")
    .filter((each) => about || !each.includes("{about}"))
    .join(" ")
    .replace("{about}", () => about ?? "");

function findingOf(sign: PastedSign, { meanings, asked, chosen = {} }: SettleOptions): Finding {
  const { id, key, words, at, count, about, causes = [] } = sign;
  const meaning = meanings[id];
  const left = readingsLeft(meaning, sign, asked);
  const open = left.length > 1 ? left : [];
  const picked = open.find(([name]) => Object.hasOwn(chosen, key) && name === chosen[key]);
  const only = left.length === 1 ? left[0] : picked;
  return {
    key,
    sign: id,
    words,
    at,
    count,
    means: sentence(meaning.means, about),
    answers: { ...meaning.says, ...only?.[1] },
    ambiguous: open.length > 0,
    choices: open.map(([, says]) => says),
    readings: open.map(([name]) => name),
    ...(picked === undefined ? {} : { chosen: picked[0] }),
    causes: [...causes, ...(meaning.causes ?? [])],
  };
}

/** The answers that hold together, or none where the question takes one of them only. */
function together(several: Several, question: string, answers: readonly string[]): readonly string[] | undefined {
  const alone = entry(several, question);
  return alone !== undefined && !answers.some((answer) => alone.includes(answer)) ? [...new Set(answers)] : undefined;
}

function weighed(findings: readonly Finding[], { own: readers = {}, several = {} }: SettleOptions): Pick<Settled, "answers" | "conflicts"> {
  const found = new Map<string, readonly string[]>();
  const conflicts: Conflict[] = [];
  // What the reader chose comes before what the text says by itself.
  const inOrder = [...findings.filter(({ chosen }) => chosen !== undefined), ...findings.filter(({ chosen }) => chosen === undefined)];
  for (const { answers: says, words } of inOrder) {
    for (const [question, answer] of Object.entries(says)) {
      const given = answersTo(readers, question).filter((one) => !saysNothing(one));
      const before = found.get(question) ?? [];
      const all = together(several, question, [...given, ...before, answer]);
      if (all !== undefined) {
        if (!given.includes(answer)) found.set(question, [...new Set([...before, answer])]);
        continue;
      }
      const kept = given.includes(answer) ? answer : (given[0] ?? before[0] ?? answer);
      if (kept !== answer) conflicts.push({ question, kept, by: given.length > 0 ? "reader" : "finding", other: answer, words });
      else if (given.length === 0) found.set(question, [answer]);
    }
  }
  return {
    answers: Object.fromEntries([...found].map(([question, ids]) => [question, ids.length > 1 ? ids : (ids[0] ?? "")])),
    conflicts,
  };
}

/** The reader's answers and those of the findings: of a question that takes several, all of them. */
function joined(readers: Answers, answers: Settled["answers"], several: Several): Answers {
  const found = asAnswers(answers);
  const both = Object.keys(found).map((question) => {
    const ids = answersTo(found, question);
    const given = answersTo(readers, question).filter((one) => !saysNothing(one));
    return [question, entry(several, question) === undefined ? ids : [...given, ...ids]] as const;
  });
  return { ...readers, ...Object.fromEntries(both) };
}

/** What the output of a question's own command says by holding nothing that answers it. */
function withSilence(findings: readonly Finding[], { meanings, asked }: SettleOptions): readonly Finding[] {
  const speaks = ({ answers, choices }: Finding) => [answers, ...choices].some((says) => asked !== undefined && asked in says);
  if (asked === undefined || findings.some(speaks)) return findings;
  return findings.map((finding) => {
    const answer = meanings[finding.sign].whenAsked?.[asked];
    return answer === undefined ? finding : { ...finding, answers: { ...finding.answers, [asked]: answer } };
  });
}

/** What a text that was read means to this reader. At once, whatever the text's length: nothing is read again. */
export function settle({ signs }: Pick<ReadText, "signs">, options: SettleOptions): Settled {
  const order = new Map(Object.keys(options.meanings).map((id, place) => [id, place]));
  const placeOf = ({ sign }: Finding) => order.get(sign) ?? order.size;
  const inOrder = signs.map((sign) => findingOf(sign, options)).sort((one, other) => placeOf(one) - placeOf(other));
  const findings = withSilence(inOrder, options);
  const { answers, conflicts } = weighed(findings, options);
  return { findings, answers, together: joined(options.own ?? {}, answers, options.several ?? {}), conflicts };
}

/** The readings chosen once this one was: another of the same finding goes, and the same one again is taken back. */
export function choose(chosen: Chosen, key: string, reading: string): Chosen {
  const { [key]: before, ...others } = chosen;
  return before === reading ? others : { ...others, [key]: reading };
}
