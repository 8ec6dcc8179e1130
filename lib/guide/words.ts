import type { Guide } from "./guide";

/** An answer in a few words. The ids of a state are checked when it is read. */
export function answerWords({ questions }: Guide, question: string, answer: string): string {
  const { answers, unsure } = questions[question]!;
  const words = answers[answer];
  return words ? (words.short ?? words.label) : unsure;
}
