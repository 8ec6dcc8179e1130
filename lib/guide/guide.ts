import type { AnswerFacts, CauseFacts, Model, QuestionFacts } from "../diagnosis/model";
import type { Retired } from "../diagnosis/address/retired";
import type { RuledBy } from "./ruled-out";
import type { Seen } from "../observations/observation";

/** An answer in a few words, for lists and the ticket: its label, or where that is long, the same in short. */
export interface AnswerName extends AnswerFacts {
  readonly short: string;
}

/** What one clicks. */
export interface AnswerWords {
  readonly label: string;
  readonly detail?: string;
}

export interface QuestionNames {
  /** The question in a few words, for lists. */
  readonly name: string;
  /** Where one sees what it asks for. */
  readonly seen: Seen;
  readonly answers: Readonly<Record<string, AnswerName>>;
  /** What `unsure` is called here. */
  readonly unsure: string;
  /** What `notLooked` is called here, where it is offered. */
  readonly notLooked?: string;
}

/** The question itself, and what one clicks: its own page has them built in, and another page seldom needs them. */
export interface QuestionWords {
  readonly title: string;
  readonly answers: Readonly<Record<string, AnswerWords>>;
}

/** What a list calls a cause. */
export interface CauseName {
  readonly name: string;
}

/** What the result alone says of a cause: it comes with the result, and no question waits for it. */
export interface CauseWords {
  readonly title: string;
  readonly summary: string;
  /** How long its article takes, where one works on it, and whom one needs: sentences, as under the title of the article. */
  readonly time: string;
  readonly where: string;
  readonly need: string;
  /** What the fix does to people who are connected. */
  readonly sessions: string;
  /** It is mended at the computer that connects, and nowhere else. */
  readonly mendsHere: boolean;
  /** First and last stop of the line between which it bites. */
  readonly stages: readonly [string, string];
}

/** A stop of the line of a connection. */
export interface Stop {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
}

/**
 * All that the questions know: the model and its words. The pages are built from it, and it travels with them, so that an
 * answer is weighed in the browser and nowhere else.
 */
export interface Guide extends Model {
  readonly causes: Readonly<Record<string, CauseFacts & CauseName>>;
  readonly questions: Readonly<Record<string, QuestionFacts & QuestionNames>>;
  readonly families: Readonly<Record<string, { readonly name: string; readonly owner: string }>>;
  readonly stops: readonly Stop[];
  /** The stretch of the line in which the pair of codes ends, whatever the cause. */
  readonly wherePairEnds: { readonly from: string; readonly to: string };
  /** Questions that need no access to the host. */
  readonly forAnyone: readonly string[];
  /** By question: answers to others that leave no way to answer it. */
  readonly cannotAnswer: Readonly<Record<string, RuledBy>>;
  /** The answer that says that the reader can run commands on the host. */
  readonly hostAccess: {
    readonly question: string;
    readonly answer: string;
    /** The answer that somebody else can, and the one that the reader has no way in yet. */
    readonly somebody: string;
    readonly notYet: string;
  };
  readonly retired: Retired;
  /** Where the site is published, without a slash at the end, where the builder said so. */
  readonly siteUrl?: string;
}

/** The guide with the words of its questions. */
export interface WordedGuide extends Guide {
  readonly questions: Readonly<Record<string, QuestionFacts & QuestionNames & QuestionWords>>;
}

/** The guide with all that the result says. */
export interface ResultGuide extends WordedGuide {
  readonly causes: Readonly<Record<string, CauseFacts & CauseName & CauseWords>>;
}
