import type { Grade } from "@/lib/articles/grade";
import type { SignId } from "@/lib/findings/subjects";
import type { Refusal } from "@/lib/findings/text/statuses";
import type { CauseId } from "../causes";
import type { SourceKey } from "../sources";

/** One code beside those of the dialog: of Windows, of TLS, or of another client. */
export interface NamedCode {
  readonly number: number;
  /** The name by which programs and their sources call it. States of Schannel have none. */
  readonly name?: string;
  /** What it says, in our words. */
  readonly meaning: string;
  /** What it says for the diagnosis: one or two sentences. */
  readonly tells: string;
  readonly sources: readonly SourceKey[];
  readonly grade: Grade;
  /** Our causes that can stand behind it, best first. */
  readonly causes: readonly CauseId[];
  /** Why the sign-in was refused, where it names that. */
  readonly refusal?: Refusal;
  /** What a log says that prints its name or its number, where that is no refusal. */
  readonly sign?: SignId;
  /** It says only that a sign-in failed: what stands beside it says why. */
  readonly general?: true;
}

/** Codes of one kind: they share a table, and the way in which their numbers are written. */
export interface CodeList {
  /** The beginning of the ids of its rows. Stands in links: it never changes. */
  readonly id: string;
  readonly title: string;
  /** Errors of Win32 and alerts are written in decimal, all others in hexadecimal. */
  readonly notation: "hexadecimal" | "decimal";
  /** Words that stand before such a number where people write it, for the search. */
  readonly said: string;
  readonly codes: readonly NamedCode[];
}

/** Lists that share a page. */
export interface CodeGroup {
  readonly title: string;
  /** For whom it is, and where these codes are met. */
  readonly lead: string;
  readonly lists: readonly CodeList[];
}
