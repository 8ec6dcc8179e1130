import type { Told } from "./score-case";

/** How a set of cases fared by one kind of walk. Shares run from 0 to 1. */
export interface Totals {
  readonly cases: number;
  readonly first: number;
  readonly firstThree: number;
  readonly opensRight: number;
  readonly medianQuestions: number;
  readonly longestQuestions: number;
}

/** The middle value; between two middle ones their mean. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.ceil((sorted.length - 1) / 2)];
  if (low === undefined || high === undefined) throw new Error("expected at least one case, found none");
  return (low + high) / 2;
}

export function totalsOf(cases: readonly Told[]): Totals {
  const share = (holds: (one: Told) => boolean) => cases.filter(holds).length / cases.length;
  const questions = cases.map((one) => one.questions);
  return {
    cases: cases.length,
    first: share(({ place }) => place === 1),
    firstThree: share(({ place }) => place <= 3),
    opensRight: share(({ opensRight }) => opensRight),
    medianQuestions: median(questions),
    longestQuestions: Math.max(...questions),
  };
}
