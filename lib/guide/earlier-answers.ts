import { withState } from "../diagnosis/address/write";
import { type Answered, answersTaken } from "../diagnosis/answers";
import { step } from "../diagnosis/ask/step";
import type { State } from "../diagnosis/model";
import { routes } from "../routes";
import type { Guide } from "./guide";
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

/** The answers in the order in which the flow asks, then those that came from elsewhere. */
function inOrder(guide: Guide, { answers }: State): Answered[] {
  const { answered } = step(guide, answers);
  const others = Object.keys(answers).filter((question) => !answered.some((one) => one.question === question));
  return [...answered, ...others.map((question) => ({ question, answers: answersTaken(guide, question, answers[question] ?? []) }))];
}

/** The answers given so far. `except` leaves one out. */
export function earlierAnswers(guide: Guide, state: State, except?: string): EarlierAnswer[] {
  return inOrder(guide, state)
    .filter(({ question }) => question !== except)
    .map(({ question, answers }) => ({
      question,
      name: guide.questions[question]!.name,
      answer: answers.map((answer) => answerWords(guide, question, answer)).join("; "),
      count: answers.length,
      href: withState(routes.question(question), state),
    }));
}

/** The page before a question in the flow, with all answers kept; from the first one, home. */
export function pageBefore(guide: Guide, state: State, question: string): string {
  const { answered } = step(guide, state.answers);
  const at = answered.findIndex((one) => one.question === question);
  const before = at < 0 ? answered.at(-1) : answered[at - 1];
  return before ? withState(routes.question(before.question), state) : routes.home;
}
