import { own } from "./ids";
import { type AnswerFacts, type Answers, type Model, type QuestionFacts, notLooked, saysNothing, unsure } from "./model";

/** One question with what was answered to it, in the question's own order: the first is the one that the flow follows. */
export interface Answered<Q extends string = string> {
  readonly question: Q;
  readonly answers: readonly string[];
}

/** What the engine has to know of an answer. Most answers say no more than that they exist. */
export function answerFacts(question: QuestionFacts, answer: string): AnswerFacts {
  return (own(question.answers, answer) as AnswerFacts | undefined) ?? {};
}

/** What was answered to a question; nothing when it was not. */
export function answersTo(answers: Answers, question: string): readonly string[] {
  return own(answers, question) ?? [];
}

/** Whether this is an answer, or one of the answers, to the question. */
export function isAnswered(answers: Answers, question: string, answer: string): boolean {
  return answersTo(answers, question).includes(answer);
}

/**
 * Those of the answers that the question takes, in its own order whatever the order of answering: the first, or all
 * where it takes `several`; of those, one that holds only alone gives way to what was seen. `unsure` and `notLooked`
 * count only alone. A question that does not exist takes none.
 */
export function answersTaken(model: Pick<Model, "questions">, question: string, answers: readonly string[]): readonly string[] {
  const facts = own(model.questions, question);
  if (facts === undefined) return [];
  const known = Object.keys(facts.answers).filter((answer) => !saysNothing(answer) && answers.includes(answer));
  if (known.length === 0) {
    if (answers.includes(unsure)) return [unsure];
    return facts.notLooked !== undefined && answers.includes(notLooked) ? [notLooked] : [];
  }
  const seen = known.filter((answer) => !answerFacts(facts, answer).exclusive);
  return facts.several && seen.length > 0 ? seen : known.slice(0, 1);
}

/** What is known of a question: what was answered to it, else what follows from the answers to others. */
export function answersKnown(model: Pick<Model, "questions">, question: string, answers: Answers): readonly string[] {
  const taken = answersTaken(model, question, answersTo(answers, question));
  const follows = own(model.questions, question)?.follows;
  if (taken.length > 0 || follows === undefined) return taken;
  const says = (other: string) => answersTaken(model, other, answersTo(answers, other)).some((answer) => !saysNothing(answer));
  return follows.from.some(says) ? [follows.answer] : [];
}

/** Answers as one writes them down in a table: a question with one answer without brackets. */
export type WrittenAnswers<Q extends string = string> = { readonly [Question in Q]?: string | readonly string[] | undefined };

/** Answers out of such a table. */
export function asAnswers<Q extends string>(written: WrittenAnswers<Q>): Answers<Q>;
export function asAnswers(written: WrittenAnswers): Answers {
  return Object.fromEntries(
    Object.entries(written).flatMap(([question, answers]) =>
      answers === undefined ? [] : [[question, typeof answers === "string" ? [answers] : answers]],
    ),
  );
}
