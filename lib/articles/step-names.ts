import { joined } from "./rights";

/** "in steps 3, 4 and 5 and in the undo". */
export function inSteps(steps: readonly string[], word = "in"): string {
  return joined(named(steps).map((step) => `${word} ${step}`));
}

const folded = "some of the other cases";

/** Whether a step is folded by its own title, which says there what it does. */
export const isFolded = (step: string) => step.startsWith("“");

/** Those that stand open. */
export const unfolded = (steps: readonly string[]) => steps.filter((step) => !isFolded(step));

/** Whether what the steps do is told in the plural. */
export const isPlural = (steps: readonly string[]) => steps.length > 1 || steps.some(isFolded);

/** "steps 3 and 4", "the undo". All that is folded is one. */
export function named(all: readonly string[]): string[] {
  const steps = [...new Set(all.map((step) => (isFolded(step) ? folded : step)))];
  const numbers = steps.flatMap((step) => /^step (\d+)$/.exec(step)?.[1] ?? []);
  const others = steps.filter((step) => !/^step \d+$/.test(step));
  return [...(numbers.length > 0 ? [`${numbers.length > 1 ? "steps" : "step"} ${joined(numbers)}`] : []), ...others];
}
