import type { Question } from "./question";
import { clientQuestions } from "./questions/client";
import { hostQuestions } from "./questions/host";
import { situationQuestions } from "./questions/situation";

/**
 * Every question, one file per place where it is answered, in ./questions. The order is the order of the lists; the
 * order of asking is in flow.ts. Ids stand in URLs: never give an old id a new meaning, retire it (retired.ts).
 */
export const questions = {
  ...situationQuestions,
  ...clientQuestions,
  ...hostQuestions,
} as const satisfies Record<string, Question>;

export type QuestionId = keyof typeof questions;
