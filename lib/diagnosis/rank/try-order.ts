import { own } from "../ids";
import { type Model, risks } from "../model";
import { type Ranked, type Ranking, stillPossible } from "./rank";

/** Keeps a fix given as "no time at all" from outweighing everything. */
const leastMinutes = 1;

/**
 * The causes still possible, in the order in which to try their fixes:
 *
 * 1. those not tried yet before those whose fix did not help;
 * 2. the band likely before possible, so that a harmless fix for a far-fetched cause never delays a probable one;
 * 3. the milder risk first: read-only, low, medium, high;
 * 4. within a tier the greater P(cause) x P(fix works) / minutes.
 *
 * Causes equal in all of this keep the order of the ranking.
 */
export function tryOrder<C extends string, Q extends string>(model: Model<C>, ranking: Ranking<C, Q>): Ranked<C, Q>[] {
  const keys = ({ cause, share, band, tried }: Ranked<C, Q>) => {
    const facts = own(model.causes, cause);
    const worth = facts === undefined ? 0 : (share * facts.fixWorks) / Math.max(facts.minutes, leastMinutes);
    return [tried ? 1 : 0, band === "likely" ? 0 : 1, facts === undefined ? risks.length : risks.indexOf(facts.risk), -worth];
  };
  return stillPossible(ranking)
    .map((ranked) => ({ ranked, keys: keys(ranked) }))
    .sort((a, b) => a.keys.map((key, i) => key - b.keys[i]!).find((difference) => difference !== 0) ?? 0)
    .map(({ ranked }) => ranked);
}

/**
 * The cause whose article to open first: the first of the try order. Undefined when every cause still possible was
 * tried: then it is time to check that its fix was really applied, or to escalate.
 */
export function openFirst<C extends string, Q extends string>(model: Model<C>, ranking: Ranking<C, Q>): Ranked<C, Q> | undefined {
  return tryOrder(model, ranking).find(({ tried }) => !tried);
}
