import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import type { ArticleFacts } from "@/lib/articles/facts";
import { root } from "../running/project";
import { factsFile } from "./facts-table";

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
