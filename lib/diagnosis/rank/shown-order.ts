import { own } from "../ids";
import type { Model } from "../model";
import type { Band } from "./band";
import type { Ranked } from "./rank";

const bands: readonly Band[] = ["likely", "possible", "unlikely"];

/** By so much at most does the cost of looking move a cause: it breaks near-ties and nothing else. */
export const mostByCost = 1.03;

/** The middle cost of all causes, once for each model. */
const medians = new WeakMap<Model, number>();

function medianCost(model: Model): number {
  const found = medians.get(model);
  if (found !== undefined) return found;
  const costs = Object.values(model.causes)
    .map(({ cost }) => cost)
    .sort((a, b) => a - b);
  const median = costs[Math.floor(costs.length / 2)] ?? 1;
  medians.set(model, median);
  return median;
}

/** The share of a cause, raised or lowered a little by how cheap it is to look at: one number, so that the order is one. */
function worth(model: Model, { cause, share }: Ranked): number {
  const ratio = (own(model.causes, cause)?.cost ?? 1) / medianCost(model);
  return share / Math.min(Math.max(ratio, 1 / mostByCost), mostByCost);
}

/**
 * The one order in which causes are shown, numbered and opened: those not tried before those tried, then by band, then
 * by likelihood, where cost parts what is nearly equal; what is still equal by prior, then by id. What `npm run score`
 * measures is this order and no other.
 */
export function inShownOrder<C extends string, Q extends string>(model: Model<C, Q>, causes: readonly Ranked<C, Q>[]): Ranked<C, Q>[] {
  const keys = (one: Ranked<C, Q>) => [
    one.tried ? 1 : 0,
    bands.indexOf(one.band),
    -Number(worth(model, one).toPrecision(12)),
    -(own(model.causes, one.cause)?.prior ?? 0),
  ];
  return causes
    .map((one) => ({ one, keys: keys(one) }))
    .sort((a, b) => {
      const at = a.keys.findIndex((key, i) => key !== b.keys[i]);
      if (at >= 0) return a.keys[at]! - b.keys[at]!;
      return a.one.cause < b.one.cause ? -1 : 1;
    })
    .map(({ one }) => one);
}

/** Whether cost put this cause before one that is likelier: then the page says so. */
export function wentBeforeByCost(before: Ranked, after: Ranked): boolean {
  return before.band === after.band && before.tried === after.tried && before.share < after.share;
}
