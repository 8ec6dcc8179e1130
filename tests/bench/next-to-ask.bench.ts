import { bench, describe } from "vitest";
import { largeModel } from "@/tests/fixtures/large-model";
import { nextToAsk } from "@/lib/diagnosis/ask/next-to-ask";
import { type Answers, type Model, result } from "@/lib/diagnosis/model";

/*
 * What a click on an answer may cost: 50 milliseconds, on a model ten times as large as that of today. Milliseconds are
 * those of this computer and what else runs on it.
 */

const model = largeModel({ causes: 300, questions: 120, layers: 12, oneRowIn: 2 });
const kinds = ["a", "b", "c", "d", "e"];
const next = (answers: Answers, of: Model = model) => nextToAsk(of, { answers, tried: [] });

/** The answers after so many questions of somebody whose every answer speaks for other causes, so that all is asked. */
function after(most: number): Answers {
  let answers: Answers = {};
  for (let i = 0, at = next(answers); i < most && at !== result; i++, at = next(answers)) {
    answers = { ...answers, [at]: [kinds[i % kinds.length]!] };
  }
  return answers;
}

describe("the next question of 300 causes and 120 questions", () => {
  const [four, eight, twelve] = [after(4), after(8), after(12)];
  bench("to begin with", () => void next({}));
  bench("after 4 answers", () => void next(four));
  bench("after 8 answers", () => void next(eight));
  bench("at the end of the flow, where all questions are compared", () => void next(twelve));
  // The first click on a page has worked out nothing yet.
  bench("at the end of the flow, with a model just loaded", () => void next(twelve, { ...model }));
});
