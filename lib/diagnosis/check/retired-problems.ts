import type { ModelProblem } from "./model-problem";
import { type Model, unsure } from "../model";
import { type OneAnswer, oneAnswerIn, presentAnswer, presentCause, type Retired } from "../address/retired";

/** What must hold for one entry of a table. */
interface Entry {
  readonly where: string;
  readonly successor: string | null;
  /** Whether the old id still stands in the model. */
  readonly inUse: boolean;
  /** Whether the way from the old id ends at a present id, or at null. */
  readonly ends: boolean;
  readonly expected: string;
}

function entryProblems({ where, successor, inUse, ends, expected }: Entry): ModelProblem[] {
  if (inUse) {
    return [
      {
        where,
        expected: "an id that the model no longer has",
        found: "one in use",
        fix: "Ids are never reused: give the new thing another id.",
      },
    ];
  }
  return ends ? [] : [{ where, expected, found: String(successor), fix: "Name its present successor, or null." }];
}

/** The tables of retired ids: none of them in use again, and every successor there. */
export function retiredProblems(model: Model, retired: Retired): ModelProblem[] {
  const isQuestion = (id: string) => Object.hasOwn(model.questions, id);
  const isCause = (id: string) => Object.hasOwn(model.causes, id);
  const isAnswer = ({ question, answer }: OneAnswer) =>
    isQuestion(question) && (answer === unsure || Object.hasOwn(model.questions[question]!.answers, answer));

  const questions = Object.entries(retired.questions).map(([id, successor]): Entry => {
    const present = presentAnswer({ ...retired, answers: {} }, id, unsure);
    return {
      where: `retired.questions.${id}`,
      successor,
      inUse: isQuestion(id),
      ends: present === "question retired" || (typeof present === "object" && isQuestion(present.question)),
      expected: "the id of a question, or null",
    };
  });
  const answers = Object.entries(retired.answers).map(([text, successor]): Entry => {
    const pair = oneAnswerIn(text);
    const present = pair && presentAnswer(retired, pair.question, pair.answer);
    return {
      where: `retired.answers.${text}`,
      successor,
      inUse: pair !== undefined && isAnswer(pair),
      ends: typeof present === "string" || (present !== undefined && isAnswer(present)),
      expected: '"question=answer" on both sides, or null',
    };
  });
  const causes = Object.entries(retired.causes).map(([id, successor]): Entry => {
    const present = presentCause(retired, id);
    return {
      where: `retired.causes.${id}`,
      successor,
      inUse: isCause(id),
      ends: present === null || (present !== undefined && isCause(present)),
      expected: "the id of a cause, or null",
    };
  });
  return [...questions, ...answers, ...causes].flatMap(entryProblems);
}
