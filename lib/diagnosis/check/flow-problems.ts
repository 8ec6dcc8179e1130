import { own } from "../ids";
import { listed, type ModelProblem } from "./model-problem";
import { type Model, result, unsure } from "../model";
import { following, reachableFrom } from "./reach";

/** Where the flow leads and whether all its arrows are there. */
function arrowProblems(model: Model): ModelProblem[] {
  const { start, next } = model.flow;
  const questions = Object.keys(model.questions);
  const isKnown = (question: string) => Object.hasOwn(model.questions, question);
  const expected = `a question (${listed(questions)})`;

  const fromStart: ModelProblem[] = isKnown(start)
    ? []
    : [{ where: "flow.start", expected, found: `"${start}"`, fix: "Name the question to ask first." }];

  const missing = questions.flatMap((question): ModelProblem[] => {
    const arrows = own(next, question);
    if (arrows === undefined) {
      return [
        {
          where: `flow.next.${question}`,
          expected: "the next question for every answer",
          found: "nothing",
          fix: "Add the question to the flow.",
        },
      ];
    }
    return [...Object.keys(model.questions[question]!.answers), unsure]
      .filter((answer) => !Object.hasOwn(arrows, answer))
      .map((answer) => ({
        where: `flow.next.${question}.${answer}`,
        expected: `a question or "${result}"`,
        found: "nothing",
        fix: "Say what to ask after this answer.",
      }));
  });

  const wrong = Object.entries(next).flatMap(([question, arrows]): ModelProblem[] => {
    const facts = own(model.questions, question);
    if (facts === undefined) {
      return [
        {
          where: `flow.next.${question}`,
          expected,
          found: `"${question}"`,
          fix: "Correct the id of the question, or remove it from the flow.",
        },
      ];
    }
    return Object.entries(arrows).flatMap(([answer, to]): ModelProblem[] => {
      const where = `flow.next.${question}.${answer}`;
      if (answer !== unsure && !Object.hasOwn(facts.answers, answer)) {
        const answers = `an answer of "${question}" (${listed([...Object.keys(facts.answers), unsure])})`;
        return [{ where, expected: answers, found: `"${answer}"`, fix: "Correct the id of the answer, or remove it from the flow." }];
      }
      return to === result || isKnown(to)
        ? []
        : [{ where, expected: `${expected} or "${result}"`, found: `"${String(to)}"`, fix: "Correct the id of the next question." }];
    });
  });
  return [...fromStart, ...missing, ...wrong];
}

/** Every way back to a question that was asked already, once each. */
function cycles(model: Model): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const walk = (question: string, way: readonly string[]) => {
    const back = way.indexOf(question);
    if (back >= 0) found.push([...way.slice(back), question]);
    if (back >= 0 || done.has(question)) return;
    for (const next of following(model, question)) walk(next, [...way, question]);
    done.add(question);
  };
  for (const question of Object.keys(model.questions)) walk(question, []);
  return found;
}

/** The questions that no path asks. */
function unreachable(model: Model): string[] {
  const reached = reachableFrom(model, model.flow.start);
  return Object.keys(model.questions).filter((question) => !reached.has(question));
}

/** The flow: every answer leads on, no question comes twice, every question can come. */
export function flowProblems(model: Model): ModelProblem[] {
  return [
    ...arrowProblems(model),
    ...cycles(model).map((cycle) => ({
      where: `flow.next.${cycle.at(-2)}`,
      expected: "a way on that never returns",
      found: cycle.join(" -> "),
      fix: "Lead one of these answers to a later question.",
    })),
    // Without a start nothing is reached, and one problem says it all.
    ...(Object.hasOwn(model.questions, model.flow.start) ? unreachable(model) : []).map((question) => ({
      where: `flow.next.${question}`,
      expected: "a path from the start to this question",
      found: "none",
      fix: "Lead an answer of an earlier question here, or remove the question.",
    })),
  ];
}
