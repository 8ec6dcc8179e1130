import { answersKnown } from "../diagnosis/answers";
import { type Model, saysNothing, type State } from "../diagnosis/model";

/** By question: answers that rule something out. */
export type RuledBy = Readonly<Record<string, readonly string[]>>;

/**
 * Whether what this reader knows rules something out: all that is known of one of the questions does. Who comes through
 * a gateway on the same network has a gateway on the way.
 */
export function ruledOut(model: Pick<Model, "questions">, { answers }: Pick<State, "answers">, by: RuledBy): boolean {
  return Object.entries(by).some(([question, ruling]) => {
    const known = answersKnown(model, question, answers).filter((answer) => !saysNothing(answer));
    return known.length > 0 && known.every((answer) => ruling.includes(answer));
  });
}
