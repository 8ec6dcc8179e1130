import type { Ranking } from "../diagnosis/rank/rank";
import type { Guide } from "./guide";

/** The stretch of the line that the likely causes share out among them. */
export function whereItBreaks({ causes, stops, wherePairEnds }: Guide, ranking: Ranking): { from: string; to: string } {
  const order = stops.map(({ id }) => id);
  const likely = ranking.causes.filter(({ band }) => band === "likely");
  if (likely.length === 0) return wherePairEnds;
  const places = likely.flatMap(({ cause }) => causes[cause]!.stages).map((stage) => order.indexOf(stage));
  return { from: order[Math.min(...places)]!, to: order[Math.max(...places)]! };
}
