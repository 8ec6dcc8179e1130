import type { z } from "zod";
import { checks } from "@/content/checks";
import { model } from "@/content/model";
import type { Question } from "@/content/question";
import { type QuestionId, questions } from "@/content/questions";
import { retired } from "@/content/retired";
import type { modelFile } from "@/lib/api/model-file";
import { type Cell, type Row, weights } from "@/lib/diagnosis/model";
import { levelOf } from "@/lib/diagnosis/rank/likelihood";
import { routes } from "@/lib/routes";
import { addressIn, published } from "./publish";

const mapped = <From, To>(table: Readonly<Record<string, From>>, to: (value: From) => To) =>
  Object.fromEntries(Object.entries(table).map(([key, value]) => [key, to(value)]));

const cellOf = (cell: Cell) => ({ level: levelOf(cell), ...(typeof cell === "object" && { because: cell.because }) });
const tableOf = (table: Readonly<Record<string, Row>>) => mapped(table, (row) => mapped(row, cellOf));

const questionOf = ([id, question]: [string, Question]) => {
  const { title, name, seen, why, several = false, routing = false, unsure, notLooked, answers } = question;
  return {
    ...{ id, title, name, seen, why, several, routing, unsure },
    ...(notLooked !== undefined && { notLooked }),
    page: addressIn(routes.question(id)),
    reach: checks[id as QuestionId].reach,
    answers: Object.entries(answers).map(([answer, { label, detail, short = label, exclusive = false, withdrawn = false }]) => ({
      ...{ id: answer, label, short, exclusive, withdrawn },
      ...(detail !== undefined && { detail }),
    })),
  };
};

/** What /api/model.json holds: what the engine works on, with the words of the questions. */
export function modelData(): z.infer<typeof modelFile> {
  const evidence = mapped<Readonly<Record<string, Row>>, ReturnType<typeof tableOf>>(model.evidence, tableOf);
  const background = tableOf(model.background);
  const cells = [...Object.values(evidence), background].flatMap((table) => Object.values(table).flatMap((row) => Object.values(row)));
  const data = {
    levels: weights,
    causes: mapped(model.causes, ({ prior, fixWorks, minutes, cost, risk, family }) => ({ prior, fixWorks, minutes, cost, risk, family })),
    questions: Object.entries<Question>(questions).map(questionOf),
    flow: { start: model.flow.start, next: model.flow.next },
    evidence,
    background,
    retired: { questions: retired.questions, answers: retired.answers, causes: retired.causes },
  };
  return published(
    "model",
    data,
    cells.flatMap(({ because }) => because ?? []),
  );
}
