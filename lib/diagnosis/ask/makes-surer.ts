import type { Model, State } from "../model";
import { rank } from "../rank/rank";
import { mostUseful, separating } from "./most-useful";
import { leastBits } from "./next-to-ask";

export interface MakesSurer<Q extends string = string> {
  readonly question: Q;
  /** It is the one that best tells the likely causes apart. */
  readonly separates: boolean;
}

/** More would be a questionnaire of its own. */
const most = 3;

/**
 * The questions whose answers would make a result surer, best first: the one that tells the likely causes apart, whoever
 * can answer it, then the most useful of `candidates` (all questions, when left out). Those answered with "not sure" or
 * "not looked yet" are among them: the page of a result says where to look.
 */
export function makesSurer<C extends string, Q extends string>(
  model: Model<C, Q>,
  state: State<NoInfer<C>, NoInfer<Q>>,
  candidates?: readonly NoInfer<Q>[],
): MakesSurer<Q>[] {
  const likely = rank(model, state)
    .causes.filter(({ band }) => band === "likely")
    .map(({ cause }) => cause);
  const parting = likely.length > 1 ? separating(model, state, likely) : undefined;
  const useful = mostUseful(model, state, candidates).filter(({ bits, question }) => bits >= leastBits && question !== parting?.question);
  return [
    ...(parting === undefined || parting.bits < leastBits ? [] : [{ question: parting.question, separates: true }]),
    ...useful.map(({ question }) => ({ question, separates: false })),
  ].slice(0, most);
}
