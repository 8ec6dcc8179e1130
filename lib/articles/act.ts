import type { Deed } from "../commands/deed";

/** A deed with its step, and whether it belongs to the usual path. */
export interface Act {
  readonly step: string;
  readonly deed: Deed;
  readonly usual: boolean;
  readonly check: boolean;
}

/** The steps of some acts, each once, in the order of the text. */
export const stepsOfActs = (acts: readonly Act[]) => [...new Set(acts.map(({ step }) => step))];
