import type { Problem } from "@/lib/problem";
import type { Source } from "@/content/source";
import type { Site } from "./site";

/** What holds of every source. */
const rules: readonly { field: keyof Source | "key"; expected: string; fix: string; holds: (source: Source, key: string) => boolean }[] = [
  {
    field: "key",
    expected: "lower-case letters, digits and hyphens, a letter first",
    fix: "Choose another key, here and wherever it is used.",
    holds: (_, key) => /^[a-z][a-z0-9-]*$/.test(key),
  },
  {
    field: "url",
    expected: "an https address without a language in it",
    fix: "Take the address of the page itself; without en-us readers get their own language.",
    holds: ({ url }) => URL.canParse(url) && url.startsWith("https://") && !/learn\.microsoft\.com\/[a-z]{2}-[a-z]{2}\//.test(url),
  },
  {
    field: "title",
    expected: "a title without spaces around it",
    fix: "Write the title of the page.",
    holds: ({ title }) => title !== "" && title.trim() === title,
  },
  {
    field: "supports",
    expected: "a sentence that ends with a full stop",
    fix: "Say in a sentence of yours what the page supports.",
    holds: ({ supports }) => /^\S.*\.$/.test(supports),
  },
];

/** Addresses that can be opened, and no page under two keys. */
export function sourceProblems({ sources, places }: Site): Problem[] {
  const firstWith = new Map<string, string>();
  return Object.entries(sources).flatMap(([key, source]) => {
    const at = (field: keyof Source | "key") => ({
      ...places.of("content/sources.ts", "sources", field === "key" ? key : `${key}.${field}`),
      field: `${key} ${field}`,
    });
    const broken = rules
      .filter(({ holds }) => !holds(source, key))
      .map(({ field, expected, fix }) => ({ ...at(field), expected, found: `"${field === "key" ? key : source[field]}"`, fix }));
    const address = source.url.toLowerCase();
    const other = firstWith.get(address);
    if (other === undefined) firstWith.set(address, key);
    else
      broken.push({
        ...at("url"),
        expected: "a page that no other key names",
        found: `${source.url}, which "${other}" names`,
        fix: `Use "${other}" and remove this entry.`,
      });
    return broken;
  });
}
