import type { Model } from "../model";
import type { Ranked, Ranking } from "./rank";

export interface LeadingFamily<C extends string = string> {
  readonly family: string;
  /** The likely causes, likeliest first: at least two. */
  readonly causes: readonly Ranked<C>[];
}

/**
 * The family that all likely causes share, when there are at least two of them: then the reader knows whom to turn to
 * before knowing which it is. Undefined otherwise.
 */
export function leadingFamily<C extends string>(model: Model<C>, ranking: Ranking<C>): LeadingFamily<C> | undefined {
  const causes = ranking.causes.filter(({ band }) => band === "likely");
  const families = new Set(causes.map(({ cause }) => model.causes[cause]?.family));
  const [family] = families;
  return causes.length >= 2 && families.size === 1 && family !== undefined ? { family, causes } : undefined;
}
