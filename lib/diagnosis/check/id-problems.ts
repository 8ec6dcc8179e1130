import { isId, reservedQuestions } from "../ids";
import type { ModelProblem } from "./model-problem";
import { type Model, notLooked, saysNothing, unsure } from "../model";

const shape = 'an id: a lower-case letter, then lower-case letters, digits and "-"';

function badIds(where: string, ids: readonly string[]): ModelProblem[] {
  return ids
    .filter((id) => !isId(id))
    .map((id) => ({ where: `${where}.${id}`, expected: shape, found: `"${id}"`, fix: "Choose another id, here and wherever it is used." }));
}

/** Ids that a URL cannot carry or that mean something else there. `alsoReserved` are question ids that the caller's own pages use. */
export function idProblems(model: Model, alsoReserved: readonly string[]): ModelProblem[] {
  const reserved = [...reservedQuestions, ...alsoReserved];
  return [
    ...badIds("causes", Object.keys(model.causes)),
    ...badIds("questions", Object.keys(model.questions)),
    ...Object.keys(model.questions)
      .filter((id) => reserved.includes(id))
      .map((id) => ({
        where: `questions.${id}`,
        expected: `no question with a reserved id (${reserved.join(", ")})`,
        found: `"${id}"`,
        fix: "Rename the question: the site already means something else by this word.",
      })),
    ...Object.entries(model.questions).flatMap(([question, { answers }]) => {
      const where = `questions.${question}.answers`;
      const ids = Object.keys(answers);
      return [
        ...badIds(where, ids),
        ...[unsure, notLooked]
          .filter((id) => ids.includes(id))
          .map((id) => ({
            where: `${where}.${id}`,
            expected: `no answer called "${id}"`,
            found: "one",
            fix: "Remove it: a question takes it without being told.",
          })),
        ...(ids.filter((id) => !saysNothing(id)).length < 2
          ? [{ where, expected: "at least two answers", found: String(ids.length), fix: "Add the other answers, or remove the question." }]
          : []),
      ];
    }),
  ];
}
