import type { Ranked, Ranking } from "./rank";

/** The causes in the order in which the result page lists them. What `npm run score` measures is this order and no other. */
export const shownOrder = <C extends string, Q extends string>(ranking: Ranking<C, Q>): readonly Ranked<C, Q>[] => ranking.causes;
