import type { Model } from "../model";
import type { Ranked, Ranking } from "./rank";

export interface LeadingFamily {
  readonly family: string;
  /** The likely causes, likeliest first: at least two. */
  readonly causes: readonly Ranked[];
}

/**
 * The family that all likely causes share, when there are at least two of them: then the reader knows whom to turn to
 * before knowing which it is. Undefined otherwise.
 */
export function leadingFamily(model: Model, ranking: Ranking): LeadingFamily | undefined {
  const causes = ranking.causes.filter(({ band }) => band === "likely");
  const families = new Set(causes.map(({ cause }) => model.causes[cause]?.family));
  const [family] = families;
  return causes.length >= 2 && families.size === 1 && family !== undefined ? { family, causes } : undefined;
}
