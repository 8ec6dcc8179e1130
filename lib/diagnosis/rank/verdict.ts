import { own } from "../ids";
import type { Model } from "../model";
import { byShare, type Ranked, type Ranking, stillPossible } from "./rank";

/** Share from which the first cause stands by itself, where the next is not about as likely. */
const alone = { share: 0.4, times: 1.25 } as const;
/** Or it is at least so likely, and so many times likelier than the next. */
const ahead = { share: 0.2, times: 2 } as const;
/** What it takes to stop asking. More than for a verdict: whoever can still look is asked what they see. */
const enough = { share: 0.35, times: 2 } as const;
/** What the causes of one family together need. */
const familyShare = 0.6;

/** What the answers allow to say. */
export type Verdict<C extends string = string, Q extends string = string> =
  /** One cause: it is likely, and the next is far behind or it has the greater part by itself. */
  | { readonly kind: "cause"; readonly first: Ranked<C, Q> }
  /** Causes of one owner that only a look at their own signs tells apart; the likely one first. */
  | { readonly kind: "family"; readonly family: string; readonly first: Ranked<C, Q>; readonly causes: readonly Ranked<C, Q>[] }
  /** The answers do not tell: the first is the one to look at first, and no more. */
  | { readonly kind: "flat"; readonly first: Ranked<C, Q> }
  /** Whatever fits was tried. `again` is the one of them for which most speaks: its fix may not have been in effect. */
  | { readonly kind: "tried"; readonly again: Ranked<C, Q> }
  /** A fault outside the model explains the answers better than any cause. */
  | { readonly kind: "unknown"; readonly first: Ranked<C, Q> };

/** Whether a first cause is so far ahead that asking on would change nothing: of two causes of one sign neither is. */
export function isFarAhead(ranking: Ranking): boolean {
  const [first, second] = byShare(ranking);
  return first !== undefined && first.share >= enough.share && first.share >= enough.times * (second?.share ?? 0);
}

/** The family of the first cause with all that is not unlikely in it, where together they carry the answers. */
function leadingFamily<C extends string, Q extends string>(model: Model<C>, ranking: Ranking<C, Q>, first: Ranked<C, Q>) {
  const familyOf = (one: Ranked<C, Q>) => own(model.causes, one.cause)?.family;
  const family = familyOf(first);
  const causes = stillPossible(ranking).filter((one) => familyOf(one) === family);
  const share = causes.reduce((sum, one) => sum + one.share, 0);
  return family !== undefined && causes.length >= 2 && share >= familyShare ? { family, causes } : undefined;
}

/** What may be said of a ranking, and no more than the answers allow. Undefined for a model without causes. */
export function verdictOf<C extends string, Q extends string>(model: Model<C>, ranking: Ranking<C, Q>): Verdict<C, Q> | undefined {
  const [first] = ranking.causes;
  if (first === undefined) return undefined;
  const tried = ranking.causes.filter((one) => one.tried).sort((a, b) => b.share - a.share);
  if (stillPossible(ranking).length === 0 && tried[0] !== undefined) return { kind: "tried", again: tried[0] };
  if (!ranking.explained) return { kind: "unknown", first };
  if (first.band === "likely") {
    const next = Math.max(0, ...ranking.causes.filter((one) => one !== first && !one.tried).map(({ share }) => share));
    if ([alone, ahead].some(({ share, times }) => first.share >= share && first.share >= times * next)) return { kind: "cause", first };
    const family = leadingFamily(model, ranking, first);
    if (family !== undefined) return { kind: "family", first, ...family };
  }
  return { kind: "flat", first };
}
