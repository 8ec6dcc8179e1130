import { own } from "../ids";
import { factor, levelOf } from "../rank/likelihood";
import { type Cell, type Level, type Model, type Row } from "../model";
import type { ModelProblem } from "./model-problem";

/** How often one hears an answer when nothing is wrong there: levels that say nothing of a cause. */
const ofBackground: readonly Level[] = ["hardly", "seldom"];
/** Levels that read as if the answer spoke against the cause. */
const against: readonly Level[] = ["never", "rare"];

const levelIn = (row: Row | undefined, answer: string): Level | undefined => {
  const cell: Cell | undefined = own(row, answer);
  return cell === undefined ? undefined : levelOf(cell);
};

/**
 * Cells that say the contrary of what they read as: a level of the background, or one that reads as against the cause
 * beside a background that hears the answer even less, so that it speaks for the cause.
 */
export function contraryLevels(model: Model): ModelProblem[] {
  return Object.entries(model.evidence).flatMap(([cause, table]) =>
    Object.entries(table).flatMap(([question, row]) =>
      Object.keys(row).flatMap((answer): ModelProblem[] => {
        const where = `evidence.${cause}.${question}.${answer}`;
        const level = levelIn(row, answer)!;
        if (ofBackground.includes(level)) {
          return [
            {
              where,
              expected: `a level of a cause: "${level}" stands in the background alone`,
              found: `"${level}"`,
              fix: `Write "never" or "rare" where the answer speaks against the cause, or remove the cell where it says nothing of it.`,
            },
          ];
        }
        const base = levelIn(own(model.background, question), answer);
        if (!against.includes(level) || base === undefined || !ofBackground.includes(base)) return [];
        const times = factor(model, cause, question, answer);
        if (base === "seldom" && !(times > 1)) return [];
        return [
          {
            where,
            expected: "a level that speaks as it reads",
            found: `"${level}" beside "${base}" in the background, which makes the cause ${Number(times.toPrecision(2))} times as likely`,
            fix: `Write "some" where the answer speaks for the cause, or remove the cell where it says nothing of it.`,
          },
        ];
      }),
    ),
  );
}
