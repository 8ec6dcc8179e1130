import { leadingFamily } from "../diagnosis/rank/family";
import type { State } from "../diagnosis/model";
import { type Ranking, stillPossible } from "../diagnosis/rank/rank";
import { openFirst } from "../diagnosis/rank/try-order";
import type { Guide } from "./guide";

export interface Headline {
  readonly title: string;
  readonly explanation?: string;
}

/** What the result says in one line, and no surer than the answers allow. */
export function headline(guide: Guide, ranking: Ranking, state: State): Headline {
  const likely = ranking.causes.filter(({ band, tried }) => band === "likely" && !tried);
  const [first] = likely;
  if (!ranking.explained) {
    return {
      title: "No known cause explains these answers well",
      explanation:
        "Check the answer you are least sure of. If all of them hold, this may be a fault that this guide does not know: hand on the text for the ticket, and start from the causes below that need no change.",
    };
  }
  if (openFirst(guide, ranking) === undefined) {
    return {
      title: "All causes that fit have been tried",
      explanation:
        "Check that each fix was really in effect when you tried again: a policy may have undone it. Then hand the case on with the text for the ticket.",
    };
  }
  const family = leadingFamily(guide, ranking);
  if (family !== undefined) {
    const { name, owner } = guide.families[family.family]!;
    return {
      title: `Most likely: ${name}`,
      explanation: `${family.causes.length} causes of this family fit about equally well, and only a look at their own signs tells them apart. They belong to ${owner}.`,
    };
  }
  if (likely.length === 1 && first) {
    return {
      title: `Most likely: ${guide.causes[first.cause]!.title}`,
      ...(state.tried.length > 0 && { explanation: "What you tried without success is lowered, not struck out." }),
    };
  }
  const open = stillPossible(ranking).length;
  return {
    title: `${open} causes still fit; these come first`,
    explanation: "Your answers do not yet single one out. One more answer may: see what would make it surer.",
  };
}
