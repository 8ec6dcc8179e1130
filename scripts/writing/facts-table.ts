import { format, resolveConfig } from "prettier";
import type { Reading } from "@/lib/articles/check-article";
import { type ArticleFacts, factsOf } from "@/lib/articles/facts";
import { frontmatter } from "@/lib/articles/frontmatter";
import { stepsOf } from "@/lib/articles/steps";
import type { Change } from "@/lib/changes/change";
import { join } from "node:path";
import { root } from "../running/project";

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

/** The text of `factsFile`, by cause in the order of the alphabet, in the form that the formatter leaves alone. */
export async function factsSource(table: Readonly<Record<string, ArticleFacts>>): Promise<string> {
  const sorted = Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)));
  const text = [
    'import type { ArticleFacts } from "@/lib/articles/facts";',
    "",
    "/**",
    " * What each article takes and does to people. It follows from the steps, commands and changes of the articles:",
    " * `npm run facts` writes this file, and the content check refuses one that is out of date. Review it, do not edit it.",
    " */",
    `export const articleFacts = ${JSON.stringify(sorted, undefined, 2)} as const satisfies Record<string, ArticleFacts>;`,
  ].join("\n");
  return format(text, { ...(await resolveConfig(join(root, factsFile))), filepath: factsFile });
}
