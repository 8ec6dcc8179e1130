import { notLooked } from "../diagnosis/model";
import type { Guide } from "./guide";

/** An answer in a few words. The ids of a state are checked when it is read. */
export function answerWords({ questions }: Guide, question: string, answer: string): string {
  const { answers, unsure, notLooked: notYet } = questions[question]!;
  const words = answers[answer];
  if (words) return words.short;
  return answer === notLooked && notYet !== undefined ? notYet : unsure;
}
