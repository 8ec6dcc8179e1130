import type { Told } from "./score-case";

/** How a set of cases fared by one kind of walk. Shares run from 0 to 1. */
export interface Totals {
  readonly cases: number;
  readonly first: number;
  readonly firstThree: number;
  /** Of those that got a verdict for one cause or a family, and of them those whose first page is a right one. */
  readonly told: number;
  readonly toldRight: number;
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

const isTold = ({ verdict }: Told) => verdict === "cause" || verdict === "family";

export function totalsOf(cases: readonly Told[]): Totals {
  const share = (holds: (one: Told) => boolean) => cases.filter(holds).length / cases.length;
  const questions = cases.map((one) => one.questions);
  return {
    cases: cases.length,
    first: share(({ place }) => place === 1),
    firstThree: share(({ place }) => place <= 3),
    told: share(isTold),
    toldRight: share((one) => isTold(one) && one.place === 1),
    medianQuestions: median(questions),
    longestQuestions: Math.max(...questions),
  };
}
