import { type Reading, reading } from "@/lib/articles/check-article";
import type { Knowledge } from "./knowledge";
import { SourcePlaces } from "./place-in-source";

/** The knowledge with what every check needs of it, worked out once. */
export interface Site extends Knowledge {
  /** The articles and pages of prose, by file. */
  readonly readings: ReadonlyMap<string, Reading>;
  /** Where the entries of the tables stand. */
  readonly places: SourcePlaces;
}

/** What texts read as: the same text is read once, however many copies of the content hold it, as they do in the tests. */
const known = new Map<string, Reading>();

function readingOf(text: string): Reading {
  const read = known.get(text) ?? reading(text);
  known.set(text, read);
  return read;
}

/** Reads every article of the knowledge. */
export function siteOf(knowledge: Knowledge): Site {
  const articles = [...knowledge.texts].filter(([file]) => file.endsWith(".mdx"));
  return {
    ...knowledge,
    readings: new Map(articles.map(([file, text]) => [file, readingOf(text)])),
    places: new SourcePlaces(knowledge.texts),
  };
}
