import fc from "fast-check";
import { idsOf } from "@/lib/diagnosis/ids";
import { type Cell, type Model, risks, type State, unsure, weights } from "@/lib/diagnosis/model";

/** What makes a small model, as numbers that fast-check can shrink. */
interface Seeds {
  readonly questions: readonly { answers: number; group: number; ownGroup: number; routing: boolean; next: readonly number[] }[];
  readonly causes: readonly { prior: number; fixWorks: number; minutes: number; cost: number; risk: number; family: number }[];
  readonly evidence: readonly (readonly (readonly number[])[])[];
  readonly background: readonly (readonly number[])[];
}

const mostQuestions = 5;
const mostAnswers = 3;
const levels = idsOf(weights);

/** A cell for each level, none above. */
const cellOf = (number: number | undefined): Cell | undefined =>
  number === undefined || number >= levels.length ? undefined : { level: levels[number]!, because: "test" };

const question = (i: number) => `q${i}`;
const answer = (i: number) => `a${i}`;

function build({ questions, causes, evidence, background }: Seeds): Model {
  const answersOf = (q: number) => Array.from({ length: questions[q]!.answers }, (_, a) => answer(a));
  const rowOf = (q: number, cells: readonly number[] | undefined) =>
    Object.fromEntries(
      answersOf(q).flatMap((id, a) => {
        const cell = cellOf(cells?.[a]);
        return cell === undefined ? [] : [[id, cell]];
      }),
    );
  const table = (rows: readonly (readonly number[])[] | undefined) =>
    Object.fromEntries(questions.flatMap(({ routing }, q) => (routing ? [] : [[question(q), rowOf(q, rows?.[q])]])));
  // Every arrow leads to a later question or, beyond the last, to the result: so there is no cycle.
  const to = (q: number, jump: number) => (q + jump < questions.length ? question(q + jump) : "result");
  return {
    causes: Object.fromEntries(
      causes.map(({ prior, fixWorks, minutes, cost, risk, family }, c) => [
        `c${c}`,
        { prior, fixWorks: fixWorks / 10, minutes, cost, risk: risks[risk]!, family: `f${family}` },
      ]),
    ),
    questions: Object.fromEntries(
      questions.map(({ group, ownGroup, routing }, q) => {
        // The first answer may tell a fact that answers to other questions tell.
        const factsOf = (a: number) => (a === 0 && ownGroup < 2 ? { group: `g${ownGroup}` } : {});
        const answers = Object.fromEntries(answersOf(q).map((id, a) => [id, factsOf(a)]));
        return [question(q), { answers, routing, ...(group < 2 && { group: `g${group}` }) }];
      }),
    ),
    flow: {
      start: question(0),
      next: Object.fromEntries(
        questions.map(({ next }, q) => [question(q), Object.fromEntries([...answersOf(q), unsure].map((id, a) => [id, to(q, next[a]!)]))]),
      ),
    },
    evidence: Object.fromEntries(causes.map((_, c) => [`c${c}`, table(evidence[c])])),
    background: table(background),
  };
}

const cells = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: mostAnswers, maxLength: mostAnswers });
const rows = fc.array(cells, { minLength: mostQuestions, maxLength: mostQuestions });
const small = (max: number) => fc.integer({ min: 0, max });

/** Sound small models: one to five questions, some routing, some in a group, some with an answer in one, one to four causes. */
export const models: fc.Arbitrary<Model> = fc
  .record<Seeds>({
    questions: fc.array(
      fc.record({
        answers: fc.integer({ min: 2, max: mostAnswers }),
        group: small(3),
        ownGroup: small(3),
        routing: fc.integer({ min: 0, max: 5 }).map((number) => number === 5),
        next: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: mostAnswers + 1, maxLength: mostAnswers + 1 }),
      }),
      { minLength: 1, maxLength: mostQuestions },
    ),
    causes: fc.array(
      fc.record({
        prior: fc.integer({ min: 1, max: 3 }),
        fixWorks: fc.integer({ min: 1, max: 9 }),
        minutes: fc.integer({ min: 1, max: 60 }),
        cost: fc.integer({ min: 1, max: 60 }),
        risk: small(risks.length - 1),
        family: small(1),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    evidence: fc.array(rows, { minLength: 4, maxLength: 4 }),
    background: rows,
  })
  .map(build);

/** Any answers to the questions of a model, `unsure` among them, and any causes tried. */
export function statesOf(model: Model): fc.Arbitrary<State> {
  const answers = Object.fromEntries(
    Object.entries(model.questions).map(([id, facts]) => [
      id,
      fc.constantFrom(undefined, [unsure], ...Object.keys(facts.answers).map((answer) => [answer])),
    ]),
  );
  return fc.record({ answers: fc.record(answers), tried: fc.subarray(Object.keys(model.causes)) }).map(({ answers, tried }) => ({
    answers: Object.fromEntries(Object.entries(answers).filter((entry): entry is [string, string[]] => entry[1] !== undefined)),
    tried,
  }));
}

/** A model with a state of it. */
export const cases = models.chain((model) => statesOf(model).map((state) => ({ model, state })));
