import { notLooked, type QuestionFacts, saysNothing, type State, unsure } from "../diagnosis/model";
import { withState } from "../diagnosis/address/write";
import { answerFacts, answersTo, isAnswered } from "../diagnosis/answers";
import { pageOfStep, routes } from "../routes";
import { nextFor } from "./answerable";
import type { Guide, QuestionWords } from "./guide";

export const begun = ({ answers, tried, fixed }: State) => Object.keys(answers).length > 0 || tried.length > 0 || fixed !== undefined;

export interface AnswerLink {
  readonly id: string;
  readonly href: string;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly chosen: boolean;
  /** Where several answers can hold: adds this one to the others, or takes it back, and stays on the page. */
  readonly and?: string;
}

const standsAlone = (facts: QuestionFacts, answer: string) =>
  !facts.several || saysNothing(answer) || answerFacts(facts, answer).exclusive === true;

/** What was answered to a question and can hold beside others. */
const signsOf = (guide: Guide, { answers }: State, question: string) =>
  answersTo(answers, question).filter((answer) => !standsAlone(guide.questions[question]!, answer));

function given(state: State, question: string, answers: readonly string[]): State {
  const { [question]: _before, ...others } = state.answers;
  return { ...state, answers: answers.length > 0 ? { ...others, [question]: answers } : others };
}

/**
 * Where an answer leads. Without earlier answers that is along the flow, which is the walk without scripts; with them, to
 * what is worth asking next, or to the result. Where several answers can hold, it joins `beside`, those given before.
 */
export function hrefOfAnswer(
  guide: Guide,
  state: State,
  question: string,
  answer: string,
  beside: readonly string[] = signsOf(guide, state, question),
): string {
  const alone = standsAlone(guide.questions[question]!, answer);
  const after = given(state, question, alone ? [answer] : [...new Set([...beside, answer])]);
  const next = begun(state) ? nextFor(guide, after) : guide.flow.next[question]![saysNothing(answer) ? unsure : answer]!;
  return withState(pageOfStep(next), after);
}

/**
 * The answers of a question as links to where they lead, `notLooked` and `unsure` last; these two and "none of these" stand
 * alone. `words` are those of its answers: the guide that travels has them in short. Where several answers can hold, one
 * joins those that were `added` on this visit of the page, and takes the place of any others.
 */
export function answerLinks(
  guide: Guide,
  state: State,
  question: string,
  words: QuestionWords["answers"],
  added: ReadonlySet<string> = new Set(),
): AnswerLink[] {
  const facts = guide.questions[question]!;
  const signs = signsOf(guide, state, question);
  const and = (answer: string) => {
    const others = signs.includes(answer) ? signs.filter((one) => one !== answer) : [...signs, answer];
    return withState(routes.question(question), given(state, question, others));
  };
  const link = (id: string, label: string, detail?: string): AnswerLink => ({
    id,
    label,
    detail,
    href: hrefOfAnswer(
      guide,
      state,
      question,
      id,
      signs.filter((sign) => added.has(sign)),
    ),
    chosen: isAnswered(state.answers, question, id),
    ...(!standsAlone(facts, id) && { and: and(id) }),
  });
  return [
    ...Object.entries(facts.answers)
      .filter(([, { withdrawn }]) => !withdrawn)
      .map(([id]) => link(id, words[id]!.label, words[id]!.detail)),
    ...(facts.notLooked === undefined ? [] : [link(notLooked, facts.notLooked)]),
    link(unsure, facts.unsure),
  ];
}
