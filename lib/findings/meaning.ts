import type { SignId } from "./subjects";

/** Answers by question. */
export type Says = Readonly<Record<string, string>>;

/** What a sign means to the reader, and what it answers. Content declares its own with exact ids. */
export interface Meaning {
  /** One or two sentences. `{about}` stands for what the sign is about. */
  readonly means: string;
  readonly says?: Says;
  /** Where the text leaves it open: the readings, of which the reader chooses one. */
  readonly asks?: Readonly<Record<string, Says>>;
  /** The readings differ in the place that the text comes from: the question that the reader came from settles them. */
  readonly settledByQuestion?: true;
  /** What it says where the text is the output of that question's command, and nothing else in it answers the question. */
  readonly whenAsked?: Says;
  /** Causes to look at where no question asks for it. */
  readonly causes?: readonly string[];
}

/** The order is the rule for conflicts: of two signs that answer one question differently, the one that stands first wins. */
export type Meanings = Readonly<Record<SignId, Meaning>>;
