import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { changes } from "@/content/changes";
import { sources } from "@/content/sources";
import type { Problem } from "@/lib/problem";

/** Everything an expert writes, but for the list of sources itself. */
const written = readdirSync("content", { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(ts|mdx)$/.test(file) && file !== "sources.ts")
  .map((file) => readFileSync(path.join("content", file), "utf8"))
  .join("\n");

/** Sources that nothing cites and changes that no page makes: what is listed is used. */
export function unusedProblems(): Problem[] {
  const cited = (key: string) => new RegExp(`["\\s]${key}["\\s]`).test(written);
  const made = (id: string) => written.includes(`<Change id="${id}"`);
  const unused = (file: string, field: string, id: string, use: string): Problem => ({
    file,
    line: 0,
    field,
    expected: use,
    found: `"${id}", which nothing uses: remove it`,
  });
  return [
    ...Object.keys(sources)
      .filter((key) => !cited(key))
      .map((key) => unused("content/sources.ts", "source", key, "a source that an article, a page or a table cites")),
    ...Object.keys(changes)
      .filter((id) => !made(id))
      .map((id) => unused("content/changes.ts", "change", id, "a change that an article makes")),
  ];
}
