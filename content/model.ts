import type { ArticleFacts } from "@/lib/articles/facts";
import type { CauseFacts, Model } from "@/lib/diagnosis/model";
import { articleFacts } from "./article-facts";
import { background } from "./background";
import { type CauseId, causes } from "./causes";
import { evidence } from "./evidence";
import { flow } from "./flow";
import { questions } from "./questions";

/** What follows from each article. A cause whose article has no facts yet does not compile: `npm run facts` writes them. */
const facts: Readonly<Record<CauseId, ArticleFacts>> = articleFacts;

/** The causes with the minutes and the risk of their articles. */
const causesWithFacts = Object.fromEntries(
  Object.entries(causes).map(([id, cause]): [string, CauseFacts] => {
    const { check, mend, risk } = facts[id as CauseId];
    return [id, { ...cause, minutes: check.minutes + mend.minutes, risk }];
  }),
) as Readonly<Record<CauseId, CauseFacts>>;

/** What the engine works on. Nothing else joins these tables. */
export const model = { causes: causesWithFacts, questions, flow, evidence, background } as const satisfies Model;
