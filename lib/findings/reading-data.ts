import type { KnownCodes } from "../codes/read";
import type { FileProblem } from "./decode";
import type { Meanings } from "./meaning";

/** What reading pasted text needs of the content. It travels to the browser when something is first pasted. */
export interface ReadingData {
  readonly meanings: Meanings;
  readonly codes: KnownCodes;
  /** What to tell of a file that is not read. */
  readonly fileProblems: Readonly<Record<FileProblem, { readonly title: string; readonly advice: string }>>;
}
