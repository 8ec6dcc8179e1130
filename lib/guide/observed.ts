import { answersTaken, isAnswered } from "../diagnosis/answers";
import { idsOf } from "../diagnosis/ids";
import { saysNothing, type State } from "../diagnosis/model";
import { type Seen, seenIn } from "../observations/observation";
import type { OneAnswer } from "../observations/set";
import type { Guide, WordedGuide } from "./guide";
import { answerWords } from "./words";

/** An observation as one reads it. */
export interface ShownObservation extends OneAnswer {
  readonly label: string;
  /** The question in a few words: without it "Yes" says nothing. */
  readonly name: string;
  /** Where one sees it. */
  readonly where: string;
}

export function shownObservation({ questions }: WordedGuide, { question, answer }: OneAnswer): ShownObservation {
  const { name, seen, answers } = questions[question]!;
  return { question, answer, label: answers[answer]!.label, name, where: seenIn[seen] };
}

/** An observation in a few words: "System log: 36870 or 36869". */
export const observationInShort = (guide: Guide, { question, answer }: OneAnswer): string =>
  `${guide.questions[question]!.name}: ${answerWords(guide, question, answer)}`;

/** What this reader has observed, in the order of the questions. "Not sure" is no observation. */
export const observationsOf = (guide: Guide, { answers }: State): OneAnswer[] =>
  idsOf(guide.questions)
    .filter((question) => Object.hasOwn(answers, question))
    .flatMap((question) => answersTaken(guide, question, answers[question]!).map((answer) => ({ question, answer })))
    .filter(({ answer }) => !saysNothing(answer));

export interface ListedObservation {
  readonly id: string;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly isKnown: boolean;
}

export interface ObservationGroup {
  readonly seen: Seen;
  readonly where: string;
  readonly questions: readonly { readonly question: string; readonly title: string; readonly answers: readonly ListedObservation[] }[];
}

/** All observations that are offered, by where one sees them. */
export function observationGroups(guide: WordedGuide, state: State): ObservationGroup[] {
  return idsOf(seenIn)
    .map((seen) => ({
      seen,
      where: seenIn[seen],
      questions: idsOf(guide.questions)
        .filter((question) => guide.questions[question]!.seen === seen)
        .map((question) => ({
          question,
          title: guide.questions[question]!.title,
          answers: Object.entries(guide.questions[question]!.answers)
            .filter(([, { withdrawn }]) => !withdrawn)
            .map(([id, { label, detail }]) => ({ id, label, detail, isKnown: isAnswered(state.answers, question, id) })),
        })),
    }))
    .filter(({ questions }) => questions.length > 0);
}
