import { joined } from "./rights";

/** "in steps 3, 4 and 5 and in the undo". */
export function inSteps(steps: readonly string[], word = "in"): string {
  return joined(named(steps).map((step) => `${word} ${step}`));
}

const folded = "other cases below";

/** "steps 3 and 4", "the undo". What is folded by its own title says there what it does: here all of it is one. */
export function named(all: readonly string[]): string[] {
  const steps = [...new Set(all.map((step) => (step.startsWith("“") ? folded : step)))];
  const numbers = steps.flatMap((step) => /^step (\d+)$/.exec(step)?.[1] ?? []);
  const others = steps.filter((step) => !/^step \d+$/.test(step));
  return [...(numbers.length > 0 ? [`${numbers.length > 1 ? "steps" : "step"} ${joined(numbers)}`] : []), ...others];
}
