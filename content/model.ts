import type { ArticleFacts } from "@/lib/articles/facts";
import type { CauseFacts, Model, Risk } from "@/lib/diagnosis/model";
import { articleFacts } from "./article-facts";
import { background } from "./background";
import { type CauseId, causes } from "./causes";
import { evidence } from "./evidence";
import { flow } from "./flow";
import { questions } from "./questions";

/** What follows from each article. A cause whose article has no facts yet does not compile: `npm run facts` writes them. */
const facts: Readonly<Record<CauseId, ArticleFacts>> = articleFacts;

/** What trying a fix in vain costs others, in minutes of the reader's own looking. Only near-ties are decided by it. */
const disruption: Readonly<Record<Risk, number>> = { "read-only": 0, low: 1, medium: 5, high: 15 };

/** The causes with the minutes and the risk of their articles. */
const causesWithFacts = Object.fromEntries(
  Object.entries(causes).map(([id, cause]): [string, CauseFacts] => {
    const { check, mend, risk } = facts[id as CauseId];
    return [id, { ...cause, minutes: check.minutes + mend.minutes, cost: check.minutes + disruption[risk], risk }];
  }),
) as Readonly<Record<CauseId, CauseFacts>>;

/** What the engine works on. Nothing else joins these tables. */
export const model = { causes: causesWithFacts, questions, flow, evidence, background } as const satisfies Model;
