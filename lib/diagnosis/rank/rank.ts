import { countedIn, heardIn, tellingsOf } from "./counted";
import { type Band, bandOf, type Reason, reasonsOf } from "./band";
import { inShownOrder } from "./shown-order";
import { idsOf } from "../ids";
import type { CauseFacts, Model, State } from "../model";

/** What is left for a fault that is not in the model, as a share of all priors: every answer is neutral to it. */
export const somethingElse = 0.05;

export interface Ranked<C extends string = string, Q extends string = string> {
  readonly cause: C;
  /**
   * Probability, 0 to 1, among the causes not tried and something else. Of a cause tried: were it alone taken back, and
   * lowered by the share of cases that its fix cures. For comparison only: the reader sees the band.
   */
  readonly share: number;
  readonly band: Band;
  readonly tried: boolean;
  /** Strongest first. */
  readonly reasons: readonly Reason<Q>[];
}

export interface Ranking<C extends string = string, Q extends string = string> {
  /** In the one order in which they are shown; those whose fix did not help come last. */
  readonly causes: readonly Ranked<C, Q>[];
  /** False when a fault that is not in the model explains the answers better than every cause not tried. */
  readonly explained: boolean;
}

/** How much of a cause is left after its fix did not help. Out of range (`validate` reports it) never raises a cause. */
function leftAfterFix({ fixWorks }: CauseFacts): number {
  return fixWorks > 0 ? 1 - Math.min(fixWorks, 1) : 1;
}

/** A prior that is no frequency (`validate` reports it) counts as 0. */
const frequency = ({ prior }: CauseFacts) => (Number.isFinite(prior) && prior > 0 ? prior : 0);

/** A score without the last digits, in which causes that are equally likely may differ by the order of multiplying. */
const comparable = (score: number) => Number(score.toPrecision(12));

/**
 * Weighs the causes by prior x evidence. `unsure` and unknown answers leave it exactly as it was. A cause tried is no
 * longer a candidate: it stands last, lowered and not struck out, since people misapply fixes.
 */
export function rank<C extends string, Q extends string>(model: Model<C, Q>, state: State<NoInfer<C>, NoInfer<Q>>): Ranking<C, Q> {
  const tellings = tellingsOf(model, heardIn(model, state.answers));
  const ids = idsOf(model.causes);
  const scored = ids.map((cause, number) => {
    const facts = model.causes[cause];
    const reasons = countedIn(tellings, number);
    const tried = state.tried.includes(cause);
    // How many times better than a fault outside the model, for which every factor is 1.
    const fit = reasons.reduce((product, reason) => product * reason.factor, 1);
    const score = comparable(frequency(facts) * fit * (tried ? leftAfterFix(facts) : 1));
    return { cause, reasons: reasonsOf(reasons), tried, fit, score };
  });
  const else0 = somethingElse * ids.reduce((sum, cause) => sum + frequency(model.causes[cause]), 0);
  const open = scored.filter(({ tried }) => !tried);
  const total = open.reduce((sum, { score }) => sum + score, else0);
  const top = Math.max(0, ...open.map(({ score }) => score));
  const ranked = scored.map(({ cause, reasons, tried, fit, score }): Ranked<C, Q> => {
    const all = tried ? total + score : total;
    const share = all > 0 ? score / all : 1 / scored.length;
    return { cause, share, tried, reasons, band: bandOf({ tried, reasons, fit, share, ratio: top > 0 ? score / top : 1 }) };
  });
  return { causes: inShownOrder(model, ranked), explained: open.length === 0 || top >= else0 };
}

/** The causes that the answers leave open: those that are not unlikely and whose fix was not tried. */
export function stillPossible<C extends string, Q extends string>(ranking: Ranking<C, Q>): Ranked<C, Q>[] {
  return ranking.causes.filter(({ band, tried }) => band !== "unlikely" && !tried);
}

/** The causes whose fix was not tried, likeliest first, whatever it costs to look. */
export function byShare<C extends string, Q extends string>({ causes }: Ranking<C, Q>): Ranked<C, Q>[] {
  return causes.filter(({ tried }) => !tried).sort((a, b) => b.share - a.share);
}
