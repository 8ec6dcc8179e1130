import { own } from "../ids";
import { factor, isStronger } from "./likelihood";
import { type Answers, type Model, unsure } from "../model";

/** An answer that carries evidence. */
export interface Heard {
  readonly question: string;
  readonly answer: string;
  /** The questions about one underlying fact; a question without a group is its own. */
  readonly group: string;
}

/** An answer that counts for a cause, and how many times likelier it makes the cause. */
export interface Counted extends Heard {
  readonly factor: number;
}

/** No id holds a space, so a question without a group never joins a group of the same name. */
export function groupOf(model: Model, question: string): string {
  return own(model.questions, question)?.group ?? `only ${question}`;
}

/** Whether the answer says something: not `unsure`, not of a routing question, not unknown to the model. */
export function isHeard(model: Model, question: string, answer: string | undefined): answer is string {
  const facts = own(model.questions, question);
  return facts !== undefined && !facts.routing && answer !== undefined && answer !== unsure && Object.hasOwn(facts.answers, answer);
}

/** The answers that carry evidence, in the model's own order, so that the order of answering cannot matter. */
export function heardIn(model: Model, answers: Answers): Heard[] {
  return Object.keys(model.questions).flatMap((question) => {
    const answer = own(answers, question);
    return isHeard(model, question, answer) ? [{ question, answer, group: groupOf(model, question) }] : [];
  });
}

/** What counts for a cause: of each group only the strongest answer, since they tell the same fact. */
export function counted(model: Model, cause: string, heard: readonly Heard[]): Counted[] {
  const strongest = new Map<string, Counted>();
  for (const one of heard) {
    const value = factor(model, cause, one.question, one.answer);
    const best = strongest.get(one.group);
    if (best === undefined || isStronger(Math.log(value), Math.log(best.factor))) strongest.set(one.group, { ...one, factor: value });
  }
  return [...strongest.values()];
}
