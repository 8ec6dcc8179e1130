import { notLooked, saysNothing, type State, unsure } from "../diagnosis/model";
import { step } from "../diagnosis/ask/step";
import { withState } from "../diagnosis/address/write";
import { isAnswered } from "../diagnosis/answers";
import { pageOfStep } from "../routes";
import type { Guide } from "./guide";

export const begun = ({ answers, tried }: State) => Object.keys(answers).length > 0 || tried.length > 0;

export interface AnswerLink {
  readonly id: string;
  readonly href: string;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly chosen: boolean;
}

/**
 * The answers of a question as links to where they lead, `notLooked` and `unsure` last. Without earlier answers each leads along the
 * flow, which is the walk without scripts; with them, to the first question left open, or to the result.
 */
export function answerLinks(guide: Guide, state: State, question: string): AnswerLink[] {
  const { answers, unsure: cannot, notLooked: notYet } = guide.questions[question]!;
  const next = guide.flow.next[question]!;
  const href = (answer: string) => {
    const given: State = { ...state, answers: { ...state.answers, [question]: [answer] } };
    return withState(pageOfStep(begun(state) ? step(guide, given.answers).next : next[saysNothing(answer) ? unsure : answer]!), given);
  };
  const link = (id: string, label: string, detail?: string): AnswerLink => ({
    id,
    label,
    detail,
    href: href(id),
    chosen: isAnswered(state.answers, question, id),
  });
  return [
    ...Object.entries(answers)
      .filter(([, { withdrawn }]) => !withdrawn)
      .map(([id, { label, detail }]) => link(id, label, detail)),
    ...(notYet === undefined ? [] : [link(notLooked, notYet)]),
    link(unsure, cannot),
  ];
}
