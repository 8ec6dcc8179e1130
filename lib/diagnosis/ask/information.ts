import { answerFacts } from "../answers";
import { own } from "../ids";
import { groupOf, heardIn, isHeard, logsHeard } from "../rank/counted";
import { isStronger, numberOf, oddsOf } from "../rank/likelihood";
import type { Answers, Model } from "../model";

/** How likely each cause is, by id. Only ratios count. */
export type Weights = ReadonlyMap<string, number>;

/** What is not known of the cause, in bits, of weights that add up to `total`; `logs` is the sum of weight x natural logarithm. */
const entropy = (total: number, logs: number): number => (total > 0 ? (Math.log(total) - logs / total) / Math.LN2 : 0);

/** Of a weight that may be 0, or be so little below that it is rounding. */
const timesLog = (weight: number): number => (weight > 0 ? weight * Math.log(weight) : 0);

/** Below this a number of bits is rounding. */
const leastBits = 1e-9;

/**
 * By how many bits the answer to a question is expected to make the cause surer, when the causes are as likely as
 * `weights` say; from 0 to what is not known of the cause. For most questions this is the mutual information of answer
 * and cause; where several answers can hold, each is a sign that is there or not, and their sum counts. Where the fact
 * of an answer was told already, the answer moves the causes only as far as it does in `rank`, so that the same fact is
 * not expected to tell twice; where that would rather leave us less sure, it is 0.
 *
 * What is common to all questions is worked out once: at the end of a way all of them are compared.
 */
export function informationGains(model: Model, answers: Answers, weights: Weights): (question: string) => number {
  const causes = [...weights].flatMap(([cause, weight]) => {
    const number = numberOf(model, cause);
    return number === undefined || !(weight > 0) ? [] : [{ number, weight }];
  });
  const total = causes.reduce((sum, { weight }) => sum + weight, 0);
  if (!(total > 0)) return () => 0;
  const numbers = causes.map(({ number }) => number);
  const probabilities = Float64Array.from(causes, ({ weight }) => weight / total);
  const logs = probabilities.map(Math.log);
  const unknown = entropy(
    1,
    probabilities.reduce((sum, probability, c) => sum + probability * logs[c]!, 0),
  );
  const heard = logsHeard(model, heardIn(model, answers));

  /** What is not known of the cause on average once this is answered, or was not where several answers can hold. */
  const left = (question: string, answer: string, several: boolean): number => {
    const odds = oddsOf(model, question, answer)!;
    const before = heard.get(groupOf(model, question, answer));
    // The answer and the cause together, the cause as rank then weighs it, and the cause without the answer.
    let [said, weighed, weighedLogs, absent, absentLogs] = [0, 0, 0, 0, 0];
    for (let c = 0; c < numbers.length; c++) {
      const [number, probability] = [numbers[c]!, probabilities[c]!];
      const together = probability * odds.chance * odds.factors[number]!;
      said += together;
      const [log, earlier] = [odds.logs[number]!, before?.[number] ?? 0];
      const moves = isStronger(log, earlier) ? log - earlier : 0;
      const weight = probability * (earlier === 0 ? odds.factors[number]! : Math.exp(moves));
      weighed += weight;
      weighedLogs += weight * (logs[c]! + moves);
      if (several && before === undefined) {
        absent += probability - together;
        absentLogs += timesLog(probability - together);
      }
    }
    const given = said * entropy(weighed, weighedLogs);
    if (!several) return given;
    return given + (1 - said) * (before === undefined ? entropy(absent, absentLogs) : unknown);
  };

  return (question) => {
    const facts = own(model.questions, question);
    if (facts === undefined) return 0;
    const several = facts.several === true;
    const bits = Object.keys(facts.answers)
      .filter((answer) => {
        const { withdrawn, exclusive } = answerFacts(facts, answer);
        return isHeard(model, question, answer) && !withdrawn && !(several && exclusive);
      })
      .map((answer) => left(question, answer, several));
    if (bits.length === 0) return 0;
    const gain = several
      ? Math.min(
          unknown,
          bits.reduce((sum, one) => sum + Math.max(0, unknown - one), 0),
        )
      : unknown - bits.reduce((sum, one) => sum + one, 0);
    return gain > leastBits ? gain : 0;
  };
}
