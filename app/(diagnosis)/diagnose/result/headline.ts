import { causeOf } from "../../words";
import { families, type FamilyId } from "@/content/families";
import { model } from "@/content/model";
import { leadingFamily } from "@/lib/diagnosis/rank/family";
import type { State } from "@/content/model";
import { type Ranking, stillPossible } from "@/lib/diagnosis/rank/rank";
import { openFirst } from "@/lib/diagnosis/rank/try-order";

export interface Headline {
  readonly title: string;
  readonly explanation?: string;
}

/** What the result says in one line, and no surer than the answers allow. */
export function headline(ranking: Ranking, state: State): Headline {
  const likely = ranking.causes.filter(({ band, tried }) => band === "likely" && !tried);
  const [first] = likely;
  if (!ranking.explained) {
    return {
      title: "No known cause explains these answers well",
      explanation:
        "Check the answer you are least sure of. If all of them hold, this may be a fault that this guide does not know: hand on the text for the ticket, and start from the causes below that need no change.",
    };
  }
  if (openFirst(model, ranking) === undefined) {
    return {
      title: "All causes that fit have been tried",
      explanation:
        "Check that each fix was really in effect when you tried again: a policy may have undone it. Then hand the case on with the text for the ticket.",
    };
  }
  const family = leadingFamily(model, ranking);
  if (family !== undefined) {
    const { name, owner } = families[family.family as FamilyId];
    return {
      title: `Most likely: ${name[0]!.toLowerCase()}${name.slice(1)}`,
      explanation: `${family.causes.length} causes of this family fit about equally well, and only a look at their own signs tells them apart. They belong to ${owner}.`,
    };
  }
  if (likely.length === 1 && first) {
    return {
      title: `Most likely: ${causeOf(first.cause).title[0]!.toLowerCase()}${causeOf(first.cause).title.slice(1)}`,
      ...(state.tried.length > 0 && { explanation: "What you tried without success is lowered, not struck out." }),
    };
  }
  const open = stillPossible(ranking).length;
  return {
    title: `${open} causes still fit; these come first`,
    explanation: "Your answers do not yet single one out. One more answer may: see what would make it surer.",
  };
}
