import { checkSteps } from "@/lib/articles/check-steps";
import type { ArticleFacts } from "@/lib/articles/facts";
import { factsWords } from "@/lib/articles/facts-words";
import { type Problem, say } from "@/lib/problem";
import { factsFile, factsTable } from "../writing/facts-table";
import type { Site } from "./site";

/** Steps without minutes, and facts that are not those of their article. */
export function factsProblems(site: Site): Problem[] {
  const { readings, changes } = site;
  const unsound = [...readings].flatMap(([file, reading]) =>
    file.startsWith("content/causes/") && "article" in reading
      ? checkSteps(reading.article, changes).map((fault) => ({ file, ...fault }))
      : [],
  );
  return [...unsound, ...staleProblems(site)];
}

/** What the table says and the articles do not. A cause whose article cannot be read is left to the check that says why. */
function staleProblems({ readings, changes, facts, places }: Site): Problem[] {
  const follows = factsTable(readings, changes);
  const unread = (cause: string) => follows[cause] === undefined && readings.has(`content/causes/${cause}.mdx`);
  return [...new Set([...Object.keys(follows), ...Object.keys(facts)])]
    .filter((cause) => !unread(cause) && !same(follows[cause], facts[cause]))
    .map((cause) => ({
      ...places.of(factsFile, "articleFacts", cause),
      field: `facts of ${cause}`,
      ...difference(follows[cause], facts[cause]),
      fix: "Run npm run facts and read what it changed. If that is not true of the article, correct the words of its fences or its steps.",
    }));
}

/** Whatever the order of the fields. */
const same = (one: unknown, other: unknown) => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
};

/** The words that differ, as a reader would see them; the facts themselves where the words are the same. */
function difference(follows: ArticleFacts | undefined, held: ArticleFacts | undefined) {
  if (follows === undefined) return { expected: "only causes with an article", found: "facts without one" };
  if (held === undefined) return { expected: factsWords(follows).sessions, found: "no facts of this article" };
  const [should, does] = [factsWords(follows), factsWords(held)];
  const differing = (Object.keys(should) as (keyof typeof should)[]).filter((part) => should[part] !== does[part]);
  const told = (words: typeof should) => differing.map((part) => words[part]).join(" ");
  return differing.length > 0 ? { expected: told(should), found: told(does) } : { expected: say(follows), found: say(held) };
}
