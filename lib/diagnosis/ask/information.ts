import { counted, groupOf, heardIn, isHeard } from "../rank/counted";
import { backgroundShare, factor } from "../rank/likelihood";
import type { Answers, Model } from "../model";

/** How likely each cause is, by id. Only ratios count. */
export type Weights = ReadonlyMap<string, number>;

/** What is not known of the cause, in bits. */
function entropy(weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.reduce((bits, weight) => (weight > 0 ? bits - (weight / total) * Math.log2(weight / total) : bits), 0);
}

/** Below this a number of bits is rounding. */
const leastBits = 1e-9;

/**
 * By how many bits the answer to a question is expected to make the cause surer, when the causes are as likely as
 * `weights` say; from 0 to log2 of the number of causes. For most questions this is the mutual information of answer
 * and cause. Where the question's group has an answer already, the new one moves the causes only as far as it does in
 * `rank`, so that the same fact is not expected to tell twice; where that would rather leave us less sure, it is 0.
 */
export function informationGain(model: Model, answers: Answers, question: string, weights: Weights): number {
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0)) return 0;
  const causes = [...weights].map(([cause, weight]) => ({ cause, probability: weight / total }));
  const group = groupOf(model, question);
  const before = heardIn(model, answers).filter((one) => one.group === group && one.question !== question);

  /** How `rank` multiplies the cause's score by the answer. */
  const update = (cause: string, answer: string) => {
    const now = counted(model, cause, [...before, { question, answers: [answer], group }])[0]?.factor ?? 1;
    return now / (counted(model, cause, before)[0]?.factor ?? 1);
  };

  const choices = Object.keys(model.questions[question]?.answers ?? {}).filter((answer) => isHeard(model, question, answer));
  const left = choices.reduce((bits, answer) => {
    const background = backgroundShare(model, question, answer);
    const chance = causes.reduce(
      (sum, { cause, probability }) => sum + probability * background * factor(model, cause, question, answer),
      0,
    );
    return bits + chance * entropy(causes.map(({ cause, probability }) => probability * update(cause, answer)));
  }, 0);
  const gain = choices.length === 0 ? 0 : entropy(causes.map(({ probability }) => probability)) - left;
  return gain > leastBits ? gain : 0;
}
