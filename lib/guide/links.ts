import { notLooked, saysNothing, type State, unsure } from "../diagnosis/model";
import { nextToAsk } from "../diagnosis/ask/next-to-ask";
import { withState } from "../diagnosis/address/write";
import { isAnswered } from "../diagnosis/answers";
import { pageOfStep } from "../routes";
import { answerable } from "./answerable";
import type { Guide } from "./guide";

export const begun = ({ answers, tried }: State) => Object.keys(answers).length > 0 || tried.length > 0;

/** What to ask this reader next, or `result`. */
export const nextFor = (guide: Guide, state: State) => nextToAsk(guide, state, answerable(guide, state));

export interface AnswerLink {
  readonly id: string;
  readonly href: string;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly chosen: boolean;
}

/**
 * The answers of a question as links to where they lead, `notLooked` and `unsure` last. Without earlier answers each leads along the
 * flow, which is the walk without scripts; with them, to what is worth asking next, or to the result.
 */
export function answerLinks(guide: Guide, state: State, question: string): AnswerLink[] {
  const { answers, unsure: cannot, notLooked: notYet } = guide.questions[question]!;
  const next = guide.flow.next[question]!;
  const href = (answer: string) => {
    const given: State = { ...state, answers: { ...state.answers, [question]: [answer] } };
    return withState(pageOfStep(begun(state) ? nextFor(guide, given) : next[saysNothing(answer) ? unsure : answer]!), given);
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
