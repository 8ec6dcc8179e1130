import { own } from "../ids";
import { levelOf } from "../rank/likelihood";
import { listed, type ModelProblem } from "./model-problem";
import { type Cell, type Model, type Row, weights } from "../model";

const levels = Object.keys(weights);
const strongLevels: readonly string[] = ["hardly", "never", "seldom", "often", "always"];

type Table = Readonly<Record<string, Row>>;

/** One cell: a level that exists, and its `because` where the level is strong. */
function cellProblems(where: string, cell: Cell): ModelProblem[] {
  const level: unknown = levelOf(cell);
  if (typeof level !== "string" || !levels.includes(level)) {
    return [{ where, expected: `one of ${levels.join(", ")}`, found: JSON.stringify(cell), fix: "Choose a level from the list." }];
  }
  const because: unknown = typeof cell === "string" ? undefined : cell.because;
  if (!strongLevels.includes(level) || (typeof because === "string" && because.trim() !== "")) return [];
  return [
    {
      where,
      expected: `"${level}" with a because`,
      found: "no because",
      fix: `Write { level: "${level}", because: <key of the source> }, or a weaker level.`,
    },
  ];
}

/** The rows of one cause, or of the background. */
function tableProblems(model: Model, where: string, table: Table): ModelProblem[] {
  return Object.entries(table).flatMap(([question, row]): ModelProblem[] => {
    const at = `${where}.${question}`;
    const facts = own(model.questions, question);
    if (facts === undefined) {
      return [
        {
          where: at,
          expected: `a question (${listed(Object.keys(model.questions))})`,
          found: `"${question}"`,
          fix: "Correct the id of the question.",
        },
      ];
    }
    if (facts.routing) {
      return [
        {
          where: at,
          expected: "no evidence on a routing question",
          found: listed(Object.keys(row)),
          fix: "Remove the row, or the question's `routing`.",
        },
      ];
    }
    return Object.entries(row).flatMap(([answer, cell]): ModelProblem[] =>
      Object.hasOwn(facts.answers, answer)
        ? cellProblems(`${at}.${answer}`, cell)
        : [
            {
              where: `${at}.${answer}`,
              expected: `an answer of "${question}" that says something (${listed(Object.keys(facts.answers))})`,
              found: `"${answer}"`,
              fix: "Correct the id of the answer, or remove the cell.",
            },
          ],
    );
  });
}

/** Questions and answers about which the evidence is silent, so that asking them changes nothing. */
function silence(model: Model): ModelProblem[] {
  const rows = Object.values(model.evidence);
  return Object.entries(model.questions).flatMap(([question, facts]): ModelProblem[] => {
    if (facts.routing) return [];
    if (rows.every((table) => own(table, question) === undefined)) {
      return [
        {
          where: `questions.${question}`,
          expected: "a row of evidence from at least one cause",
          found: "none",
          fix: "Write evidence for its answers, or mark the question as `routing`.",
        },
      ];
    }
    return Object.keys(facts.answers)
      .filter((answer) => ![...rows, model.background].some((table) => own(own(table, question), answer) !== undefined))
      .map((answer) => ({
        where: `questions.${question}.answers.${answer}`,
        expected: "a cell of evidence in some cause or in the background",
        found: "none",
        fix: "Write what the answer says about a cause, or remove the answer.",
      }));
  });
}

/** The evidence and the background: ids that exist, levels with their reasons, nothing left silent. */
export function evidenceProblems(model: Model): ModelProblem[] {
  const unknown = Object.keys(model.evidence).filter((cause) => !Object.hasOwn(model.causes, cause));
  const without = Object.keys(model.causes).filter((cause) => Object.keys(own(model.evidence, cause) ?? {}).length === 0);
  return [
    ...unknown.map((cause) => ({
      where: `evidence.${cause}`,
      expected: `a cause (${listed(Object.keys(model.causes))})`,
      found: `"${cause}"`,
      fix: "Correct the id of the cause.",
    })),
    ...without.map((cause) => ({
      where: `evidence.${cause}`,
      expected: "at least one row of evidence",
      found: "none",
      fix: "Write which answers speak for the cause or against it.",
    })),
    ...Object.entries(model.evidence).flatMap(([cause, table]) => tableProblems(model, `evidence.${cause}`, table)),
    ...tableProblems(model, "background", model.background),
    ...silence(model),
  ];
}
