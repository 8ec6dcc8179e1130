import type { Meaning as AnyMeaning } from "@/lib/findings/meaning";
import type { SignId } from "@/lib/findings/subjects";
import type { CauseId } from "../causes";
import type { questions, QuestionId } from "../questions";

/** Answers by question: an id that does not exist does not compile. */
type Says = { readonly [Q in QuestionId]?: keyof (typeof questions)[Q]["answers"] & string };

/** What a sign means. An empty reading is one that answers nothing. */
export interface Meaning extends AnyMeaning {
  readonly says?: Says;
  /** Readings by name. Those of a probe start with where it was aimed: here (from outside) or host (at the host itself). */
  readonly asks?: Readonly<Record<string, Says>>;
  readonly whenAsked?: Says;
  readonly causes?: readonly CauseId[];
}

/** A part of the table: every meaning belongs to a sign that exists. */
export type MeaningsOf = Readonly<Partial<Record<SignId, Meaning>>>;
