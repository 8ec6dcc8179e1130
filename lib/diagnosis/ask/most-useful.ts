import { answersTo } from "../answers";
import { idsOf, own } from "../ids";
import { answersHeard } from "../rank/counted";
import { informationGains, type Weights } from "./information";
import { type Model, type State } from "../model";
import { rank } from "../rank/rank";

export interface Useful<Q extends string = string> {
  readonly question: Q;
  /** What its answer is expected to tell about the cause. */
  readonly bits: number;
}

/** The questions that can still tell something: open or `unsure`, and not routing. */
function openQuestions<Q extends string>(
  model: Model<string, Q>,
  state: State<string, NoInfer<Q>>,
  candidates: readonly NoInfer<Q>[],
): Q[] {
  return candidates.filter((question) => {
    const facts = own(model.questions, question);
    return facts !== undefined && !facts.routing && answersHeard(model, question, answersTo(state.answers, question)).length === 0;
  });
}

function byGain<Q extends string>(
  model: Model<string, Q>,
  state: State<string, NoInfer<Q>>,
  candidates: readonly NoInfer<Q>[],
  weights: Weights,
): Useful<Q>[] {
  const bitsOf = informationGains(model, state.answers, weights);
  return openQuestions(model, state, candidates)
    .map((question) => ({ question, bits: bitsOf(question) }))
    .sort((a, b) => b.bits - a.bits);
}

/**
 * The open or unsure questions, most useful first, by what they are expected to tell about the causes not tried under the
 * present ranking. Equally useful ones keep the order of `candidates` (all questions in the model's order, when left out).
 */
export function mostUseful<C extends string, Q extends string>(
  model: Model<C, Q>,
  state: State<NoInfer<C>, NoInfer<Q>>,
  candidates: readonly NoInfer<Q>[] = idsOf(model.questions),
): Useful<Q>[] {
  const open = rank(model, state).causes.filter(({ tried }) => !tried);
  return byGain(model, state, candidates, new Map(open.map(({ cause, share }) => [cause, share])));
}

/**
 * The open or unsure question that best tells the given causes from each other, leaving the other causes aside;
 * undefined when no question can.
 */
export function separating<C extends string, Q extends string>(
  model: Model<C, Q>,
  state: State<NoInfer<C>, NoInfer<Q>>,
  causes: readonly NoInfer<C>[],
  candidates: readonly NoInfer<Q>[] = idsOf(model.questions),
): Useful<Q> | undefined {
  const shares = rank(model, state).causes.filter(({ cause }) => causes.includes(cause));
  const best = byGain(model, state, candidates, new Map(shares.map(({ cause, share }) => [cause, share])))[0];
  return best !== undefined && best.bits > 0 ? best : undefined;
}
