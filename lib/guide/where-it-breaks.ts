import type { Ranked } from "../diagnosis/rank/rank";
import type { ResultGuide } from "./guide";

/** The stretch of the line in which a cause bites; without one, that in which the pair of codes ends. */
export function whereItBreaks({ causes, wherePairEnds }: ResultGuide, first: Ranked | undefined): { from: string; to: string } {
  if (first === undefined) return wherePairEnds;
  const [from, to] = causes[first.cause]!.stages;
  return { from, to };
}
