import { answerFacts } from "@/lib/diagnosis/answers";
import type { QuestionFacts } from "@/lib/diagnosis/model";
import type { Several } from "./settle";

/** Out of all questions those that take several answers, as settling needs them. */
export const severalOf = (questions: Readonly<Record<string, QuestionFacts>>): Several =>
  Object.fromEntries(
    Object.entries(questions).flatMap(([id, question]) =>
      question.several ? [[id, Object.keys(question.answers).filter((answer) => answerFacts(question, answer).exclusive)]] : [],
    ),
  );
