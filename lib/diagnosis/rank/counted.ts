import { answerFacts, answersTo, answersTaken } from "../answers";
import { idsOf, own } from "../ids";
import { isStronger, type Odds, oddsOf } from "./likelihood";
import { type Answers, type Model, saysNothing } from "../model";

/** A question whose answers carry evidence: one answer, or several that hold at once. */
export interface Heard<Q extends string = string> {
  readonly question: Q;
  /** In the question's own order. */
  readonly answers: readonly string[];
}

/** An answer that counts for a cause, and how many times likelier it makes the cause. */
export interface Counted<Q extends string = string> {
  readonly question: Q;
  readonly answer: string;
  readonly factor: number;
}

/**
 * The fact that an answer tells: its own group, else that of its question; an answer without either tells a fact of its
 * question alone. No id holds a space, so such a fact never joins a group of the same name.
 */
export function groupOf(model: Model, question: string, answer: string): string {
  const facts = own(model.questions, question);
  return (facts && (answerFacts(facts, answer).group ?? facts.group)) ?? `only ${question}`;
}

/** Whether the answer says something: not `unsure`, not of a routing question, not unknown to the model. */
export function isHeard(model: Model, question: string, answer: string): boolean {
  const facts = own(model.questions, question);
  return facts !== undefined && !facts.routing && !saysNothing(answer) && Object.hasOwn(facts.answers, answer);
}

/** The answers that carry evidence, in the model's own order, so that the order of answering cannot matter. */
export function heardIn<Q extends string>(model: Model<string, Q>, answers: Answers<NoInfer<Q>>): Heard<Q>[] {
  return idsOf(model.questions).flatMap((question) => {
    const heard = answersHeard(model, question, answersTo(answers, question));
    return heard.length > 0 ? [{ question, answers: heard }] : [];
  });
}

/** Those of the answers that the question takes and that say something. */
export function answersHeard(model: Model, question: string, answers: readonly string[]): readonly string[] {
  return answersTaken(model, question, answers).filter((answer) => isHeard(model, question, answer));
}

/** An answer that was heard, with what it tells of every cause and which of the facts heard it tells. */
interface Telling<Q extends string> extends Odds {
  readonly question: Q;
  readonly answer: string;
  readonly fact: number;
}

/** Answers ready to be counted for one cause after another: those of one question together. */
export type Tellings<Q extends string = string> = readonly (readonly Telling<Q>[])[];

/** Makes what was heard ready to be counted. */
export function tellingsOf<Q extends string>(model: Model, heard: readonly Heard<Q>[]): Tellings<Q> {
  const facts = new Map<string, number>();
  const factOf = (group: string) => {
    const fact = facts.get(group) ?? facts.size;
    facts.set(group, fact);
    return fact;
  };
  return heard.map(({ question, answers }) =>
    answers.flatMap((answer) => {
      const odds = oddsOf(model, question, answer);
      return odds === undefined ? [] : [{ ...odds, question, answer, fact: factOf(groupOf(model, question, answer)) }];
    }),
  );
}

/**
 * What counts for the cause of this number. Of the answers to one question it is the best for the cause: the strongest
 * that speaks for it, else the mildest that speaks against it, so that a further answer, which is a further thing seen,
 * never lowers what the question gives a cause. Of the answers to several questions that tell one fact the strongest.
 */
function strongestOf<Q extends string>(tellings: Tellings<Q>, cause: number): Telling<Q>[] {
  const strongest: (Telling<Q> | undefined)[] = [];
  for (const answers of tellings) {
    let best = answers[0];
    for (const one of answers) if (one.factors[cause]! > best!.factors[cause]!) best = one;
    if (best === undefined) continue;
    const before = strongest[best.fact];
    if (before === undefined || isStronger(best.logs[cause]!, before.logs[cause]!)) strongest[best.fact] = best;
  }
  return strongest.filter((one) => one !== undefined);
}

/** What counts for the cause of this number. */
export const countedIn = <Q extends string>(tellings: Tellings<Q>, cause: number): Counted<Q>[] =>
  strongestOf(tellings, cause).map(({ question, answer, factors }) => ({ question, answer, factor: factors[cause]! }));

/** By group: the logarithm of what its answers that were heard count for each cause, 0 where they count nothing. */
export function logsHeard(model: Model, heard: readonly Heard[]): ReadonlyMap<string, Float64Array> {
  const causes = Object.keys(model.causes);
  const tellings = tellingsOf(model, heard);
  const logs = new Map<string, Float64Array>();
  causes.forEach((_, cause) => {
    for (const one of strongestOf(tellings, cause)) {
      const group = groupOf(model, one.question, one.answer);
      if (!logs.has(group)) logs.set(group, new Float64Array(causes.length));
      logs.get(group)![cause] = one.logs[cause]!;
    }
  });
  return logs;
}
