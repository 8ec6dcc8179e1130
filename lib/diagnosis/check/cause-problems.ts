import { idsOf } from "../ids";
import type { ModelProblem } from "./model-problem";
import { type CauseFacts, type Model, risks } from "../model";

interface Range {
  readonly words: string;
  readonly holds: (value: number) => boolean;
  readonly fix: string;
}

const ranges: Record<"prior" | "fixWorks" | "minutes" | "cost", Range> = {
  prior: {
    words: "a number above 0",
    holds: (value) => value > 0 && Number.isFinite(value),
    fix: "Write how frequent the cause is beside the others; only ratios count.",
  },
  fixWorks: {
    words: "a number above 0 and below 1",
    holds: (value) => value > 0 && value < 1,
    fix: "No fix cures all: at 1 a cause that was tried would vanish, and people misapply fixes.",
  },
  minutes: {
    words: "a number above 0",
    holds: (value) => value > 0 && Number.isFinite(value),
    fix: "Write how long the fix takes.",
  },
  cost: {
    words: "a number above 0",
    holds: (value) => value > 0 && Number.isFinite(value),
    fix: "Write what it costs to look whether this is the cause.",
  },
};

/** The facts of the causes that the engine reckons with. */
export function causeProblems(model: Model): ModelProblem[] {
  return Object.entries(model.causes).flatMap(([cause, facts]): ModelProblem[] => {
    const where = (field: keyof CauseFacts) => `causes.${cause}.${field}`;
    const numbers = idsOf(ranges).flatMap((field): ModelProblem[] => {
      const { words, holds, fix } = ranges[field];
      const value: unknown = facts[field];
      return typeof value === "number" && holds(value) ? [] : [{ where: where(field), expected: words, found: String(value), fix }];
    });
    const risk: ModelProblem[] = risks.includes(facts.risk)
      ? []
      : [
          {
            where: where("risk"),
            expected: `one of ${risks.join(", ")}`,
            found: String(facts.risk),
            fix: "Choose the risk of the fix from the list.",
          },
        ];
    const family: ModelProblem[] = facts.family
      ? []
      : [{ where: where("family"), expected: "a family", found: "none", fix: "Name the family whose owner can fix this." }];
    return [...numbers, ...risk, ...family];
  });
}
