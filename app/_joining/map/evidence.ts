import { background } from "@/content/background";
import { type CauseId, causes } from "@/content/causes";
import { evidence } from "@/content/evidence";
import { publisherNames } from "@/content/source";
import { type SourceKey, sources } from "@/content/sources";
import type { Question } from "@/content/question";
import { questions } from "@/content/questions";
import { idsOf } from "@/lib/diagnosis/ids";
import type { Cell, Row } from "@/lib/diagnosis/model";
import { levelOf } from "@/lib/diagnosis/rank/likelihood";
import { routes } from "@/lib/routes";
import type { EvidenceTable, LevelCell, Note } from "@/components/map/evidence-tables";

const rowsOf = (table: Readonly<Record<string, Row>>): ReadonlyMap<string, Row> => new Map(Object.entries(table));
const evidenceOf = (cause: CauseId) => rowsOf(evidence[cause]);
const usual = rowsOf(background);

/** The sources of the evidence, numbered as the tables come to them. */
const numbers = new Map<SourceKey, number>();
function numberOf(key: SourceKey): number {
  if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
  return numbers.get(key)!;
}

function levelCell(cell: Cell): LevelCell {
  const level = levelOf(cell);
  if (typeof cell === "string") return { level };
  const key = cell.because as SourceKey;
  return { level, because: { key, number: numberOf(key) } };
}

/** What counts where nothing is written. */
const neutral: LevelCell = { level: "some" };

const cellsOf = (row: Row, answers: readonly string[]) =>
  answers.map((answer) => {
    const cell = row[answer];
    return cell === undefined ? undefined : levelCell(cell);
  });

/** One table for each question that tells something: its answers across, the causes down. */
export const evidenceTables: readonly EvidenceTable[] = (Object.entries(questions) as [string, Question][]).flatMap(([id, question]) => {
  const told = idsOf(causes).filter((cause) => evidenceOf(cause).has(id));
  if (told.length === 0) return [];
  const answers = Object.entries(question.answers).filter(([, { withdrawn }]) => !withdrawn);
  const ids = answers.map(([answer]) => answer);
  return [
    {
      question: id,
      href: routes.question(id),
      title: question.title,
      answers: answers.map(([answer, { label, short }]) => ({ id: answer, label: short ?? label })),
      usual: cellsOf(usual.get(id) ?? {}, ids).map((cell) => cell ?? neutral),
      causes: told.map((cause) => ({
        id: cause,
        href: routes.cause(cause),
        name: causes[cause].name,
        cells: cellsOf(evidenceOf(cause).get(id)!, ids),
      })),
    },
  ];
});

/** The sources behind the tables, in the order of their numbers. */
export const evidenceNotes: readonly Note[] = [...numbers].map(([key, number]) => {
  const { title, url, supports, publisher } = sources[key];
  return { key, number, title, url, supports, publisher: publisherNames[publisher] };
});
