/** Where one sees it: round about, in the window of the attempt, elsewhere on this computer, at what stands between, or on the host. */
export const seenIn = {
  situation: "the situation",
  window: "in the window",
  here: "on this computer",
  between: "between",
  host: "on the host",
} as const;
export type Seen = keyof typeof seenIn;

/** One answer of one question, as something a reader can say of himself, with the words by which people call it. */
export interface Observation {
  readonly question: string;
  readonly answer: string;
  /** In any language and order: the first may be the label of the answer. Nothing else is known of it. */
  readonly phrases: readonly string[];
}

/** How words are compared. Keys and values are lower case, without apostrophes. */
export interface ComparedWords {
  /** Words that say nothing. */
  readonly ignored: readonly string[];
  /** What somebody writes, in one word or several, and the words that are meant: "laptop" and "computer". */
  readonly meant: Readonly<Record<string, string>>;
  /** Words that turn what follows into its contrary: "not", "kein". */
  readonly negating: readonly string[];
  /** Verbs that turn what stands before them into its contrary: "fails". */
  readonly failing: readonly string[];
  /** Words before a moment: what comes after "since" is no subject, and no later verb turns it. */
  readonly sinceWhen: readonly string[];
  /** Verbs that only say that something goes: with "not" before them they turn what they speak of. */
  readonly going: readonly string[];
}

/** What the browser loads when a reader first wants to say what he knows. */
export interface KnownData {
  readonly observations: readonly Observation[];
  readonly words: ComparedWords;
}

/** An observation that a text may speak of. */
export interface Suggestion {
  readonly question: string;
  readonly answer: string;
  /** The phrase that is most like it. */
  readonly words: string;
  /** From 0 to 1: how much of the text it takes up, and the text of it. */
  readonly score: number;
}
