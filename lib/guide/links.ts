import { notLooked, type QuestionFacts, saysNothing, type State, unsure } from "../diagnosis/model";
import { withState } from "../diagnosis/address/write";
import { answerFacts, answersTaken, answersTo, isAnswered } from "../diagnosis/answers";
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

/** The state with these answers to a question in the place of any others. */
function given(state: State, question: string, answers: readonly string[]): State {
  const { [question]: _before, ...others } = state.answers;
  return { ...state, answers: answers.length > 0 ? { ...others, [question]: answers } : others };
}

/** The state once a question is answered so; of what cannot hold together the last of `answers` stands. */
export function answered(guide: Guide, state: State, question: string, answers: readonly string[]): State {
  const last = answers.at(-1);
  if (last === undefined) return state;
  return given(state, question, standsAlone(guide.questions[question]!, last) ? [last] : [...new Set(answers)]);
}

/**
 * Where answers to a question lead that are given together. Without earlier answers that is along the flow, which is the
 * walk without scripts; with them, to what is worth asking next, or to the result.
 */
export function hrefOfAnswers(guide: Guide, state: State, question: string, answers: readonly string[]): string {
  const after = answered(guide, state, question, answers);
  const [first = unsure] = answersTaken(guide, question, answersTo(after.answers, question));
  const next = begun(state) ? nextFor(guide, after) : guide.flow.next[question]![saysNothing(first) ? unsure : first]!;
  return withState(pageOfStep(next), after);
}

/** What a reader did on a question's page beside what the address says. */
export interface OnPage {
  /** Answers that were added by "and …" on this visit of the page: others give way to what is answered now. */
  readonly added: ReadonlySet<string>;
  /** Answers that the pasted output of its command gives. */
  readonly said: readonly string[];
}

export const nothingOnPage: OnPage = { added: new Set(), said: [] };

/** What is answered by taking all that the pasted output says: it joins what was added. */
export const takenWith = (guide: Guide, state: State, question: string, { added, said }: OnPage): readonly string[] => [
  ...signsOf(guide, state, question).filter((sign) => added.has(sign)),
  ...said,
];

/**
 * The answers of a question as links to where they lead, `notLooked` and `unsure` last; these two and "none of these" stand
 * alone. `words` are those of its answers: the guide that travels has them in short. Where several answers can hold, one
 * joins those that were added on this visit of the page, and takes the place of any others. Of those that the pasted
 * output says each leads where all of them together do.
 */
export function answerLinks(
  guide: Guide,
  state: State,
  question: string,
  words: QuestionWords["answers"],
  page: OnPage = nothingOnPage,
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
    href: hrefOfAnswers(guide, state, question, takenWith(guide, state, question, page.said.includes(id) ? page : { ...page, said: [id] })),
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
