import { withState } from "../diagnosis/address/write";
import { inConversation } from "../diagnosis/ask/in-conversation";
import { step } from "../diagnosis/ask/step";
import type { State } from "../diagnosis/model";
import { routes } from "../routes";
import type { Guide } from "./guide";
import { begun } from "./links";
import { answerWords } from "./words";

export interface EarlierAnswer {
  readonly question: string;
  /** The question and its answers in a few words. */
  readonly name: string;
  readonly answer: string;
  /** How many answers to this question. */
  readonly count: number;
  /** Where it can be changed. */
  readonly href: string;
}

/** The answers given so far. `except` leaves one out. */
export function earlierAnswers(guide: Guide, state: State, except?: string): EarlierAnswer[] {
  return inConversation(guide, state.answers)
    .filter(({ question }) => question !== except)
    .map(({ question, answers }) => ({
      question,
      name: guide.questions[question]!.name,
      answer: answers.map((answer) => answerWords(guide, question, answer)).join("; "),
      count: answers.length,
      href: withState(routes.question(question), state),
    }));
}

/** Whether the written flow does not lead to a question with these answers. */
export function isBesideFlow(guide: Guide, state: State, question: string): boolean {
  const { answered, next } = step(guide, state.answers);
  const at = answered.findIndex((one) => one.question === question);
  return at <= 0 && !(next === question && answered.length > 0);
}

/**
 * The page before a question, with all answers kept: in the flow that of the question before; of a question beside it the
 * page that the reader `cameFrom`, where the browser tells. Else the last question of the flow, or what is known so far.
 */
export function pageBefore(guide: Guide, state: State, question: string, cameFrom?: string): string {
  const { answered } = step(guide, state.answers);
  const at = answered.findIndex((one) => one.question === question);
  const before = at < 0 ? answered.at(-1) : answered[at - 1];
  if (cameFrom !== undefined && isBesideFlow(guide, state, question))
    return cameFrom.startsWith(routes.diagnose) ? withState(cameFrom, state) : cameFrom;
  if (before) return withState(routes.question(before.question), state);
  return begun(state) && at < 0 ? withState(routes.know, state) : routes.home;
}
