import type { Model, State } from "../model";
import { strongFrom } from "../rank/band";
import { byShare, type Ranking } from "../rank/rank";
import { separating } from "./most-useful";

/** What the question has to tell of which of the two it is: of two equally likely causes 1 bit is all. */
const leastBitsOfTwo = 0.3;

/**
 * Whether the two likeliest causes are twins, to which one answer points strongly, and the question tells them apart. Of
 * twins the commoner one stands far ahead without anything that was seen to part them.
 */
export function partsTwins(model: Model, state: State, ranking: Ranking, question: string): boolean {
  const [first, second] = byShare(ranking);
  const sign = first?.reasons.find(({ factor }) => factor >= strongFrom);
  if (first === undefined || second === undefined || sign === undefined) return false;
  const isShared = second.reasons.some((one) => one.question === sign.question && one.answer === sign.answer && one.factor >= strongFrom);
  return isShared && (separating(model, state, [first.cause, second.cause], [question])?.bits ?? 0) >= leastBitsOfTwo;
}
