import type { NamedList } from "../codes/named";

/** What can be found, with the word that stands beside each result. */
export const kinds = {
  cause: "Cause",
  question: "Question",
  page: "Page",
  section: "Section",
  code: "Error code",
  event: "Event",
  registry: "Registry value",
  command: "Command",
  folklore: "Bad advice",
} as const;
export type Kind = keyof typeof kinds;

/** One thing that can be found. Several can lead to one page; a result then shows the best of them. */
export interface SearchDocument {
  readonly kind: Kind;
  /** Where a click on it leads. */
  readonly url: string;
  readonly title: string;
  /** A line below the title; also searched. */
  readonly detail?: string;
  /** Ids, exact names and other words for it. */
  readonly names?: string;
  /** The words of its text, each once. */
  readonly text?: string;
  /** The number of a code, and which list it is of: "disconnect" and "extended" are the two of the dialog. */
  readonly code?: { readonly role: string; readonly number: number; readonly name?: string };
  /** How well it fits among documents with the same names; 1 where left out. */
  readonly weight?: number;
}

/** Other words for what readers type. All in lower case and without apostrophes. */
export interface SearchWords {
  /** Words that say nothing. */
  readonly ignored: readonly string[];
  /** What somebody types, in one word or several, and the words that are meant. */
  readonly meant: Readonly<Record<string, string>>;
  /** Words that stand for one another: the first is as good as the other, both are looked for. */
  readonly same: Readonly<Record<string, string>>;
  /** Words that say nothing once a number stands beside them. */
  readonly besideNumbers: readonly string[];
  /** English words, and the beginnings of those that mean the same in other languages. Of "" the words say nothing. */
  readonly stems: Readonly<Record<string, string>>;
}

/** What the browser loads when the reader opens the search. */
export interface SearchData {
  readonly documents: readonly SearchDocument[];
  /** The lists of codes beside those of the dialog; their codes are documents. */
  readonly lists: readonly Omit<NamedList, "codes">[];
  readonly words: SearchWords;
}
