import { counted, heardIn } from "./counted";
import { strength } from "./likelihood";
import { idsOf } from "../ids";
import type { CauseFacts, Model, State } from "../model";

export type Band = "likely" | "possible" | "unlikely";

/** Bands are ratios to the first place. */
export const bandFrom = { likely: 1 / 3, possible: 1 / 20 } as const;

/** From here on an answer is worth telling as a reason, for or (below 1 / tellFrom) against. */
export const tellFrom = 1.25;
const strongFrom = 3;

export interface Reason<Q extends string = string> {
  readonly question: Q;
  readonly answer: string;
  /** How many times likelier (or, below 1, less likely) the answer makes the cause. */
  readonly factor: number;
  readonly speaks: "strongly for" | "for" | "against" | "strongly against";
}

export interface Ranked<C extends string = string, Q extends string = string> {
  readonly cause: C;
  /** Share of all causes together, 0 to 1. For comparison only: the reader sees the band. */
  readonly share: number;
  readonly band: Band;
  readonly tried: boolean;
  /** Strongest first. */
  readonly reasons: readonly Reason<Q>[];
}

export interface Ranking<C extends string = string, Q extends string = string> {
  /** Likeliest first; causes that are equally likely in the model's order. */
  readonly causes: readonly Ranked<C, Q>[];
  /** False when a fault that is not in the model would explain the answers clearly better than any likely cause does. */
  readonly explained: boolean;
}

function speaks(factor: number): Reason["speaks"] {
  if (factor >= strongFrom) return "strongly for";
  if (factor > 1) return "for";
  return factor <= 1 / strongFrom ? "strongly against" : "against";
}

/** How much of a cause is left after its fix did not help. Out of range (`validate` reports it) never raises a cause. */
function leftAfterFix({ fixWorks }: CauseFacts): number {
  return fixWorks > 0 ? 1 - Math.min(fixWorks, 1) : 1;
}

/** A prior that is no frequency (`validate` reports it) counts as 0. */
const frequency = ({ prior }: CauseFacts) => (Number.isFinite(prior) && prior > 0 ? prior : 0);

const bandOf = (ratio: number): Band => (ratio >= bandFrom.likely ? "likely" : ratio >= bandFrom.possible ? "possible" : "unlikely");

/** A score without the last digits, in which causes that are equally likely may differ by the order of multiplying. */
const comparable = (score: number) => Number(score.toPrecision(12));

/**
 * Orders the causes by prior x evidence. `unsure` and unknown answers leave it exactly as it was; `tried` lowers a
 * cause by the share of cases its fix cures and never removes it, since people misapply fixes.
 */
export function rank<C extends string, Q extends string>(model: Model<C, Q>, state: State<NoInfer<C>, NoInfer<Q>>): Ranking<C, Q> {
  const heard = heardIn(model, state.answers);
  const scored = idsOf(model.causes).map((cause) => {
    const facts = model.causes[cause];
    const reasons = counted(model, cause, heard);
    const tried = state.tried.includes(cause);
    // How many times better than a fault outside the model, for which every factor is 1.
    const fit = reasons.reduce((product, reason) => product * reason.factor, tried ? leftAfterFix(facts) : 1);
    return { cause, reasons, tried, fit, score: frequency(facts) * fit };
  });
  scored.sort((a, b) => comparable(b.score) - comparable(a.score));
  const total = scored.reduce((sum, { score }) => sum + score, 0);
  const top = scored[0]?.score ?? 0;
  const causes = scored.map(({ cause, reasons, tried, fit, score }) => ({
    fit,
    cause,
    share: total > 0 ? score / total : 1 / scored.length,
    band: bandOf(top > 0 ? score / top : 1),
    tried,
    reasons: reasons
      .filter((reason) => strength(reason.factor) >= Math.log(tellFrom))
      .sort((a, b) => strength(b.factor) - strength(a.factor))
      .map(({ question, answer, factor }): Reason<Q> => ({ question, answer, factor, speaks: speaks(factor) })),
  }));
  const explained = causes.some(({ band, fit }) => band === "likely" && fit >= 1 / tellFrom);
  return { causes: causes.map(({ fit: _fit, ...ranked }) => ranked), explained };
}

/** The causes that the answers leave open: all that are not unlikely. */
export function stillPossible<C extends string, Q extends string>(ranking: Ranking<C, Q>): Ranked<C, Q>[] {
  return ranking.causes.filter(({ band }) => band !== "unlikely");
}
