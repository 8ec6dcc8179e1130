import type { Counted } from "./counted";
import { strength } from "./likelihood";

/** How strongly the answers point at a cause. */
export type Band = "likely" | "possible" | "unlikely";

/** From here on an answer is worth telling as a reason, for or (below 1 / tellFrom) against. */
export const tellFrom = 1.25;
/** From here on it speaks strongly. */
export const strongFrom = 3;

/** Ratios to the best cause not tried. */
const likelyFrom = 1 / 3;
const possibleFrom = 1 / 20;
/** How many times better than a fault outside the model a cause has to explain the answers to be likely. */
const likelyFit = 3;
/** Probability below which nothing is called likely, however bad the others are. */
const likelyShare = 0.2;
/** Probability from which a cause with a reason is likely even with a weak fit: the answers have ruled out the others. */
const leftOver = 0.5;

export interface Reason<Q extends string = string> {
  readonly question: Q;
  readonly answer: string;
  /** How many times likelier (or, below 1, less likely) the answer makes the cause. */
  readonly factor: number;
  readonly speaks: "strongly for" | "for" | "against" | "strongly against";
}

function speaks(factor: number): Reason["speaks"] {
  if (factor >= strongFrom) return "strongly for";
  if (factor > 1) return "for";
  return factor <= 1 / strongFrom ? "strongly against" : "against";
}

/** What is worth telling of what counts, strongest first. */
export function reasonsOf<Q extends string>(counts: readonly Counted<Q>[]): Reason<Q>[] {
  return counts
    .filter(({ factor }) => strength(factor) >= Math.log(tellFrom))
    .sort((a, b) => strength(b.factor) - strength(a.factor))
    .map(({ question, answer, factor }) => ({ question, answer, factor, speaks: speaks(factor) }));
}

interface Weighed {
  readonly tried: boolean;
  readonly reasons: readonly Reason[];
  /** Product of all factors: how many times better than a fault outside the model the cause explains the answers. */
  readonly fit: number;
  readonly share: number;
  /** Of its score to that of the best cause not tried. */
  readonly ratio: number;
}

/**
 * The band of a cause. Ratios compare the causes with each other; the fit, which does not thin out as causes are added,
 * says whether anything speaks for it at all: a prior alone never makes a cause likely.
 */
export function bandOf({ tried, reasons, fit, share, ratio }: Weighed): Band {
  const hasReason = reasons.some(({ factor }) => factor > 1);
  const explains = hasReason && (fit >= likelyFit || share >= leftOver);
  if (!tried && explains && ratio >= likelyFrom && share >= likelyShare) return "likely";
  return ratio >= possibleFrom && (hasReason || fit > 1 / 3) ? "possible" : "unlikely";
}
