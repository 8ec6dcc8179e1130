import { own } from "../ids";
import { type Answers, type Model, result } from "../model";

export interface Answered {
  readonly question: string;
  readonly answer: string;
}

export interface Step {
  /** The questions of the flow that the reader has answered, in the order of the flow. */
  readonly answered: readonly Answered[];
  /** The first question left open, or `result`. */
  readonly next: string;
}

/**
 * Walks the flow along the answers. Answers to questions that the walk does not meet stay in the ranking; they are
 * only not asked again. An answer that the flow does not know leaves its question open. A flow with a cycle ends at
 * `result` (`validate` reports the cycle).
 */
export function step(model: Model, answers: Answers): Step {
  const answered: Answered[] = [];
  const seen = new Set<string>();
  let at = model.flow.start;
  while (at !== result && !seen.has(at)) {
    seen.add(at);
    const answer = own(answers, at);
    const next = answer === undefined ? undefined : own(own(model.flow.next, at), answer);
    if (answer === undefined || next === undefined) return { answered, next: at };
    answered.push({ question: at, answer });
    at = next;
  }
  return { answered, next: result };
}
