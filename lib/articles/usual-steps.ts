import type { Article } from "./read";
import type { StepsWritten } from "./steps";

/** What one does in the usual case, in order: the headings of those steps, without their numbers. */
export const usualSteps = ({ headings }: Pick<Article, "headings">, { usual }: Pick<StepsWritten, "usual">): string[] =>
  headings
    .filter(({ depth, id }) => depth === 3 && Object.hasOwn(usual, id.replace(/^\d+-(?=.)/, "")))
    .map(({ text }) => text.replace(/^\d+\. /, ""));
