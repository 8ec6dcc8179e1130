import { causeProblems } from "./cause-problems";
import { contraryLevels } from "./contrary-levels";
import { evidenceProblems } from "./evidence-problems";
import { flowProblems } from "./flow-problems";
import { idProblems } from "./id-problems";
import { retiredProblems } from "./retired-problems";
import type { ModelProblem } from "./model-problem";
import type { Model } from "../model";
import { neverFirst } from "./never-first";
import { rank } from "../rank/rank";
import { nothingRetired, type Retired } from "../address/retired";
import { format } from "../address/write";

interface Options {
  readonly retired?: Retired;
  /** Ids that no question may have because the caller's own pages use them; `tried` and `result` always are. */
  readonly reserved?: readonly string[];
}

/** Causes whose article no reader is led to, whatever the answers. */
function hiddenCauses(model: Model): ModelProblem[] {
  return neverFirst(model).map(({ cause, nearest }) => {
    const state = { answers: nearest, tried: [] };
    return {
      where: `causes.${cause}`,
      expected: "a path that puts the cause first",
      found: `none; on ${format(state)} it stays behind ${rank(model, state).causes[0]?.cause}`,
      fix: "Write the evidence that tells the two apart, or ask for it on this path.",
    };
  });
}

/**
 * The rules that every model keeps. Returns all problems at once, each naming the place to edit; an empty list means
 * that the model is sound. Takes the data as it comes: what the types forbid is looked at again.
 */
export function validate(model: Model, { retired = nothingRetired, reserved = [] }: Options = {}): ModelProblem[] {
  const shape = [...idProblems(model, reserved), ...causeProblems(model), ...flowProblems(model)];
  return [
    ...shape,
    ...evidenceProblems(model),
    ...contraryLevels(model),
    ...retiredProblems(model, retired),
    // Paths and scores mean something only once ids, flow and priors are sound.
    ...(shape.length === 0 ? hiddenCauses(model) : []),
  ];
}
