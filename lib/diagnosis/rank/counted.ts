import { answersTo, answersTaken } from "../answers";
import { idsOf, own } from "../ids";
import { factor, isStronger } from "./likelihood";
import { type Answers, type Model, saysNothing } from "../model";

/** A question whose answers carry evidence: one answer, or several that hold at once. */
export interface Heard<Q extends string = string> {
  readonly question: Q;
  /** In the question's own order. */
  readonly answers: readonly string[];
  /** The questions about one underlying fact; a question without a group is its own. */
  readonly group: string;
}

/** An answer that counts for a cause, and how many times likelier it makes the cause. */
export interface Counted<Q extends string = string> {
  readonly question: Q;
  readonly answer: string;
  readonly factor: number;
}

/** No id holds a space, so a question without a group never joins a group of the same name. */
export function groupOf(model: Model, question: string): string {
  return own(model.questions, question)?.group ?? `only ${question}`;
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
    return heard.length > 0 ? [{ question, answers: heard, group: groupOf(model, question) }] : [];
  });
}

/** Those of the answers that the question takes and that say something. */
export function answersHeard(model: Model, question: string, answers: readonly string[]): readonly string[] {
  return answersTaken(model, question, answers).filter((answer) => isHeard(model, question, answer));
}

/**
 * Of the answers to one question the best for the cause: the strongest that speaks for it, else the mildest that speaks
 * against it. So a further answer, which is a further thing seen, never lowers a cause.
 */
function bestOf<Q extends string>(model: Model, cause: string, { question, answers }: Heard<Q>): Counted<Q> {
  const all = answers.map((answer) => ({ question, answer, factor: factor(model, cause, question, answer) }));
  return all.reduce((best, one) => (one.factor > best.factor ? one : best));
}

/** What counts for a cause: of each group only the strongest question, since they tell the same fact. */
export function counted<Q extends string>(model: Model, cause: string, heard: readonly Heard<Q>[]): Counted<Q>[] {
  const strongest = new Map<string, Counted<Q>>();
  for (const one of heard) {
    const now = bestOf(model, cause, one);
    const best = strongest.get(one.group);
    if (best === undefined || isStronger(Math.log(now.factor), Math.log(best.factor))) strongest.set(one.group, now);
  }
  return [...strongest.values()];
}
