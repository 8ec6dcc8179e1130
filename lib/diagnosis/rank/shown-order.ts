import type { Ranked, Ranking } from "./rank";

/** The causes in the order in which the result page lists them. What `npm run score` measures is this order and no other. */
export const shownOrder = (ranking: Ranking): readonly Ranked[] => ranking.causes;
