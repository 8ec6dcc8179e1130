import { type Answered, answersTaken, answersTo } from "../answers";
import { idsOf } from "../ids";
import type { Answers, Model } from "../model";
import { step } from "./step";

/**
 * All that was answered, in the order in which one would tell it: along the flow, then what was learned beside it, in the
 * model's own order, so that the order of answering cannot matter.
 */
export function inConversation<Q extends string>(model: Model<string, Q>, answers: Answers<NoInfer<Q>>): Answered<Q>[] {
  const onTheWay = step(model, answers).answered;
  const beside = idsOf(model.questions)
    .filter((question) => !onTheWay.some((one) => one.question === question))
    .map((question) => ({ question, answers: answersTaken(model, question, answersTo(answers, question)) }));
  return [...onTheWay, ...beside.filter((one) => one.answers.length > 0)];
}
