import { joined } from "./rights";

/** "in steps 3, 4 and 5 and in the undo". */
export function inSteps(steps: readonly string[], word = "in"): string {
  return joined(named(steps).map((step) => `${word} ${step}`));
}

/** What a sentence calls the section of the undos. */
export const undoStep = "the undo";

/** Whether a step of another case has a title of its own: it is folded, and the title says what it does. */
export const isFolded = (step: string) => step.startsWith("“");

/** Those that stand open. */
export const unfolded = (steps: readonly string[]) => steps.filter((step) => !isFolded(step));

/** "steps 3 and 4", "the undo". */
export function named(steps: readonly string[]): string[] {
  const numbers = steps.flatMap((step) => /^step (\d+)$/.exec(step)?.[1] ?? []);
  const others = steps.filter((step) => !/^step \d+$/.test(step));
  return [...(numbers.length > 0 ? [`${numbers.length > 1 ? "steps" : "step"} ${joined(numbers)}`] : []), ...others];
}
