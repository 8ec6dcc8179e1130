import { notLooked, saysNothing, type State, unsure } from "../diagnosis/model";
import { nextToAsk } from "../diagnosis/ask/next-to-ask";
import { withState } from "../diagnosis/address/write";
import { answerFacts, answersTo, isAnswered } from "../diagnosis/answers";
import { pageOfStep, routes } from "../routes";
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
  /** Where several answers can hold: adds this one to the others, or takes it back, and stays on the page. */
  readonly and?: string;
}

/**
 * The answers of a question as links to where they lead, `notLooked` and `unsure` last. Without earlier answers each leads
 * along the flow, which is the walk without scripts; with them, to what is worth asking next, or to the result. Where
 * several answers can hold, an answer joins those that were `added` on this visit of the page and takes the place of any
 * others; "none of these" and "not sure" stand alone.
 */
export function answerLinks(guide: Guide, state: State, question: string, added: ReadonlySet<string> = new Set()): AnswerLink[] {
  const facts = guide.questions[question]!;
  const next = guide.flow.next[question]!;
  const standsAlone = (answer: string) => !facts.several || saysNothing(answer) || answerFacts(facts, answer).exclusive === true;
  const signs = answersTo(state.answers, question).filter((answer) => !standsAlone(answer));
  const given = (answers: readonly string[]): State => {
    const { [question]: _before, ...others } = state.answers;
    return { ...state, answers: answers.length > 0 ? { ...others, [question]: answers } : others };
  };
  const href = (answer: string) => {
    const after = given(standsAlone(answer) ? [answer] : [...new Set([...signs.filter((sign) => added.has(sign)), answer])]);
    return withState(pageOfStep(begun(state) ? nextFor(guide, after) : next[saysNothing(answer) ? unsure : answer]!), after);
  };
  const and = (answer: string) =>
    withState(routes.question(question), given(signs.includes(answer) ? signs.filter((one) => one !== answer) : [...signs, answer]));
  const link = (id: string, label: string, detail?: string): AnswerLink => ({
    id,
    label,
    detail,
    href: href(id),
    chosen: isAnswered(state.answers, question, id),
    ...(!standsAlone(id) && { and: and(id) }),
  });
  return [
    ...Object.entries(facts.answers)
      .filter(([, { withdrawn }]) => !withdrawn)
      .map(([id, { label, detail }]) => link(id, label, detail)),
    ...(facts.notLooked === undefined ? [] : [link(notLooked, facts.notLooked)]),
    link(unsure, facts.unsure),
  ];
}
