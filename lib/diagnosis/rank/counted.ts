import { answerFacts, answersTo, answersTaken } from "../answers";
import { idsOf, own } from "../ids";
import { factor, isStronger } from "./likelihood";
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

/**
 * Of the answers to one question the best for the cause: the strongest that speaks for it, else the mildest that speaks
 * against it. So a further answer, which is a further thing seen, never lowers what the question gives a cause.
 */
function bestOf<Q extends string>(model: Model, cause: string, { question, answers }: Heard<Q>): Counted<Q> {
  const all = answers.map((answer) => ({ question, answer, factor: factor(model, cause, question, answer) }));
  return all.reduce((best, one) => (one.factor > best.factor ? one : best));
}

/** What counts for a cause: of each group only the strongest answer, since all of them tell the same fact. */
export function counted<Q extends string>(model: Model, cause: string, heard: readonly Heard<Q>[]): Counted<Q>[] {
  const strongest = new Map<string, Counted<Q>>();
  for (const one of heard) {
    const now = bestOf(model, cause, one);
    const group = groupOf(model, one.question, now.answer);
    const best = strongest.get(group);
    if (best === undefined || isStronger(Math.log(now.factor), Math.log(best.factor))) strongest.set(group, now);
  }
  return [...strongest.values()];
}
