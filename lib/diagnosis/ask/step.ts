import { type Answered, answersKnown, answersTo } from "../answers";
import { own } from "../ids";
import { type Answers, type Model, notLooked, result, unsure } from "../model";

export interface Step<Q extends string = string> {
  /** The questions of the flow that the reader has answered, in the order of the flow. */
  readonly answered: readonly Answered<Q>[];
  /** The first question left open, or `result`. */
  readonly next: Q | typeof result;
}

/**
 * Walks the flow along the answers; of several to one question along the one that stands first in the question. Answers
 * to questions that the walk does not meet stay in the ranking; they are only not asked again. A question whose answer
 * follows from others is passed by along it. An answer that the flow does not know leaves its question open. A flow with
 * a cycle ends at `result` (`validate` reports the cycle).
 */
export function step<Q extends string>(model: Model<string, Q>, answers: Answers<NoInfer<Q>>): Step<Q> {
  const answered: Answered<Q>[] = [];
  const seen = new Set<Q>();
  let at: Q | typeof result = model.flow.start;
  while (at !== result && !seen.has(at)) {
    seen.add(at);
    const arrows: Readonly<Record<string, Q | typeof result>> | undefined = own(model.flow.next, at);
    const given = answersKnown(model, at, answers);
    const along = given[0] === notLooked ? unsure : given[0];
    const next: Q | typeof result | undefined = along === undefined ? undefined : own(arrows, along);
    if (next === undefined) return { answered, next: at };
    if (answersTo(answers, at).length > 0) answered.push({ question: at, answers: given });
    at = next;
  }
  return { answered, next: result };
}
