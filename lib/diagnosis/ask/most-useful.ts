import { isHeard } from "../rank/counted";
import { informationGain, type Weights } from "./information";
import { type Model, type State } from "../model";
import { rank } from "../rank/rank";

export interface Useful {
  readonly question: string;
  /** What its answer is expected to tell about the cause. */
  readonly bits: number;
}

/** The questions that can still tell something: open or `unsure`, and not routing. */
function openQuestions(model: Model, state: State, candidates: readonly string[]): string[] {
  return candidates.filter((question) => {
    const facts = model.questions[question];
    return facts !== undefined && !facts.routing && !isHeard(model, question, state.answers[question]);
  });
}

function byGain(model: Model, state: State, candidates: readonly string[], weights: Weights): Useful[] {
  return openQuestions(model, state, candidates)
    .map((question) => ({ question, bits: informationGain(model, state.answers, question, weights) }))
    .sort((a, b) => b.bits - a.bits);
}

/**
 * The open or unsure questions, most useful first, by what they are expected to tell about the cause under the present
 * ranking. Equally useful ones keep the order of `candidates` (all questions in the model's order, when left out).
 */
export function mostUseful(model: Model, state: State, candidates: readonly string[] = Object.keys(model.questions)): Useful[] {
  return byGain(model, state, candidates, new Map(rank(model, state).causes.map(({ cause, share }) => [cause, share])));
}

/**
 * The open or unsure question that best tells the given causes from each other, leaving the other causes aside;
 * undefined when no question can.
 */
export function separating(
  model: Model,
  state: State,
  causes: readonly string[],
  candidates: readonly string[] = Object.keys(model.questions),
): Useful | undefined {
  const shares = rank(model, state).causes.filter(({ cause }) => causes.includes(cause));
  const best = byGain(model, state, candidates, new Map(shares.map(({ cause, share }) => [cause, share])))[0];
  return best !== undefined && best.bits > 0 ? best : undefined;
}
