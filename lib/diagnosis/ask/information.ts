import { answerFacts } from "../answers";
import { own } from "../ids";
import { counted, groupOf, type Heard, heardIn, isHeard } from "../rank/counted";
import { backgroundChance, factor } from "../rank/likelihood";
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

/** All that the answers heard make of a cause. */
const product = (model: Model, cause: string, heard: readonly Heard[]) =>
  counted(model, cause, heard).reduce((all, one) => all * one.factor, 1);

/**
 * By how many bits the answer to a question is expected to make the cause surer, when the causes are as likely as
 * `weights` say; from 0 to what is not known of the cause. For most questions this is the mutual information of answer
 * and cause; where several answers can hold, each is a sign that is there or not, and their sum counts. Where the fact
 * of an answer was told already, the answer moves the causes only as far as it does in `rank`, so that the same fact is
 * not expected to tell twice; where that would rather leave us less sure, it is 0.
 */
export function informationGain(model: Model, answers: Answers, question: string, weights: Weights): number {
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const facts = own(model.questions, question);
  if (!(total > 0) || facts === undefined) return 0;
  const causes = [...weights].map(([cause, weight]) => ({ cause, probability: weight / total }));
  const unknown = entropy(causes.map(({ probability }) => probability));
  const heard = heardIn(model, answers).filter((one) => one.question !== question);
  const heardOf = (group: string) => heard.filter((one) => one.answers.some((answer) => groupOf(model, one.question, answer) === group));

  /** How probable a cause and the answer are together, as the answer says it; and as `rank` then weighs the cause. */
  const withAnswer = (answer: string, earlier: readonly Heard[]) =>
    causes.map(({ cause, probability }) => {
      const now = factor(model, cause, question, answer);
      const moves =
        earlier.length === 0 ? now : product(model, cause, [...earlier, { question, answers: [answer] }]) / product(model, cause, earlier);
      return { said: probability * Math.min(1, backgroundChance(model, question, answer) * now), weighed: probability * moves };
    });
  const choices = Object.keys(facts.answers).filter((answer) => {
    const { withdrawn, exclusive } = answerFacts(facts, answer);
    return isHeard(model, question, answer) && !withdrawn && !(facts.several && exclusive);
  });
  const told = choices.map((answer) => {
    const earlier = heardOf(groupOf(model, question, answer));
    const both = withAnswer(answer, earlier);
    const chance = both.reduce((sum, { said }) => sum + said, 0);
    const left = chance * entropy(both.map(({ weighed }) => weighed));
    if (!facts.several) return { chance, left };
    const absent = entropy(causes.map(({ probability }, c) => (earlier.length === 0 ? probability - both[c]!.said : probability)));
    return { chance, left: left + (1 - chance) * absent };
  });
  const gain = facts.several
    ? Math.min(
        unknown,
        told.reduce((sum, { left }) => sum + Math.max(0, unknown - left), 0),
      )
    : unknown - told.reduce((sum, { left }) => sum + left, 0);
  return choices.length > 0 && gain > leastBits ? gain : 0;
}
