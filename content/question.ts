import type { CommandSource } from "@/lib/commands/command";
import type { AnswerFacts, QuestionFacts } from "@/lib/diagnosis/model";
import type { Seen } from "@/lib/observations/observation";

export interface Answer extends AnswerFacts {
  /** What the reader clicks. */
  readonly label: string;
  /** A second, softer line under the label. */
  readonly detail?: string;
  /** The answer in a few words, for the list of earlier answers and the ticket; the label where it is short enough. */
  readonly short?: string;
}

/** A question: something the reader can observe or run. `unsure` is always an answer too. */
export interface Question extends QuestionFacts {
  /** The question itself; the h1 of its page. */
  readonly title: string;
  /** The question in a few words, for the list of earlier answers and the ticket. */
  readonly name: string;
  /** Where one sees what it asks for. */
  readonly seen: Seen;
  /** One or two sentences: what the answer tells us. */
  readonly why: string;
  readonly answers: Readonly<Record<string, Answer>>;
  /** What `unsure` is called here: "I cannot see the log". */
  readonly unsure: string;
  /** "I have not looked yet", where looking takes a command or a log: somebody who can look shall not have to say that they cannot. */
  readonly notLooked?: string;
}

/** Whether a question can be answered without access to the host. */
export type Reach = "anyone" | "host";

/** How to find out: a place to look, or commands to run. */
export interface HowToFindOut {
  readonly reach: Reach;
  /** Plain sentences, one per step: what to try or where to look. */
  readonly steps: readonly string[];
  readonly commands?: readonly CommandSource[];
  /** The steps alone lead to an answer too: the question is asked where its commands cannot run. */
  readonly otherWay?: true;
}
