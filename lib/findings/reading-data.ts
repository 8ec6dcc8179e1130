import type { FileProblem } from "./decode";
import type { KnownText } from "./known-text";
import type { Meanings } from "./meaning";
import type { Several } from "./settle";

/** What reading pasted text needs of the content. It travels to the browser when something is first pasted. */
export interface ReadingData {
  readonly meanings: Meanings;
  readonly known: KnownText;
  /** Which questions take several answers. */
  readonly several: Several;
  /** What to tell of a file that is not read. */
  readonly fileProblems: Readonly<Record<FileProblem, { readonly title: string; readonly advice: string }>>;
}
