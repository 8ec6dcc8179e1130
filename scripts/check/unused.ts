import type { Problem } from "@/lib/problem";
import type { Site } from "./site";

/** Sources that nothing cites and changes that no page makes: what is listed is used. */
export function unusedProblems({ texts, sources, changes, places }: Site): Problem[] {
  // Everything an expert writes, but for the list of sources itself.
  const written = [...texts]
    .filter(([file]) => /^content\/.*\.(ts|mdx)$/.test(file) && file !== "content/sources.ts")
    .map(([, text]) => text)
    .join("\n");
  const words = new Set(written.split(/[\s"=]+/));
  const problem = (table: string, key: string, expected: string) => ({
    ...places.of(`content/${table}.ts`, table, key),
    field: key,
    expected,
    found: "nothing that does",
    fix: "Remove the entry, or use it.",
  });
  return [
    ...Object.keys(sources)
      .filter((key) => !words.has(key))
      .map((key) => problem("sources", key, "a source that an article, a page or a table cites")),
    ...Object.keys(changes)
      .filter((id) => !written.includes(`<Change id="${id}"`))
      .map((id) => problem("changes", id, "a change that an article makes")),
  ];
}
