import { rawWords } from "@/lib/search/terms";

/** Each word of a text once, in one line: all that a search for words needs, in a third of the bytes. */
export function bag(text: string, leftOut: ReadonlySet<string>): string {
  const once = new Map(rawWords(text).map((word) => [word.toLowerCase(), word]));
  return [...once].flatMap(([lower, word]) => (word.length < 2 || leftOut.has(lower) ? [] : [word])).join(" ");
}
