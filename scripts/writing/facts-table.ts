import type { Reading } from "@/lib/articles/check-article";
import { type ArticleFacts, factsOf } from "@/lib/articles/facts";
import { frontmatter } from "@/lib/articles/frontmatter";
import { stepsOf } from "@/lib/articles/steps";
import type { Change } from "@/lib/changes/change";

/** The table that is written, from the project's folder. */
export const factsFile = "content/article-facts.ts";

/** The facts of each article by its cause. An article that cannot be read has none: its own check says why. */
export function factsTable(
  readings: ReadonlyMap<string, Reading>,
  changes: Readonly<Record<string, Change>>,
): Record<string, ArticleFacts> {
  const rows = [...readings].flatMap(([file, reading]) => {
    const [, cause] = /^content\/causes\/(.+)\.mdx$/.exec(file) ?? [];
    if (cause === undefined || "fault" in reading) return [];
    const read = frontmatter.safeParse(reading.article.frontmatter);
    return read.success ? [[cause, factsOf(stepsOf(reading.article, changes), read.data)] as const] : [];
  });
  return Object.fromEntries(rows);
}
