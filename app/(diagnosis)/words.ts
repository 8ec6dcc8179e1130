import { type CauseId, causes } from "@/content/causes";
import type { Question } from "@/content/question";
import { questions } from "@/content/questions";
import { withState } from "@/lib/diagnosis/address/write";
import type { State } from "@/lib/diagnosis/model";
import { step } from "@/lib/diagnosis/ask/step";
import { model } from "@/content/model";
import { pageOfStep } from "@/lib/routes";

/** The words of a question by any id; the ids of a state are checked by `parse`. */
export const questionOf = (id: string): Question => (questions as Readonly<Record<string, Question>>)[id]!;
export const causeOf = (id: string) => causes[id as CauseId];

/** An answer in a few words. */
export function answerWords(question: string, answer: string): string {
  const { answers, unsure } = questionOf(question);
  const words = answers[answer];
  return words ? (words.short ?? words.label) : unsure;
}

/** Where the reader goes after this answer: the first question left open, or the result. */
export function afterAnswer(state: State, question: string, answer: string): string {
  const next: State = { ...state, answers: { ...state.answers, [question]: [answer] } };
  return withState(pageOfStep(step<string>(model, next.answers).next), next);
}
