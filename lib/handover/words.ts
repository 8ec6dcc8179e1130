import type { PlaceholderName } from "../commands/placeholder-names";

/** A line of the text that the reader fills in. */
export interface Field {
  /** Under this id the tab keeps what was typed. */
  readonly id: string;
  /** What the line tells of. */
  readonly name: string;
  /** How to find it, or what belongs into it. */
  readonly help?: string;
  /** A value of the commands: what was filled in there stands here, and the other way round. */
  readonly value?: PlaceholderName;
  /** The present moment is an answer. */
  readonly isMoment?: true;
  /** Takes several lines. */
  readonly several?: true;
  /** Asked for before the others, as those are that are needed. */
  readonly isFirst?: true;
  /** It stands in the text with a blank, too, where nobody filled it in: whoever acts on the text asks for it. */
  readonly needed?: true;
}

/** Fields under one heading. */
export interface Part {
  readonly id: string;
  readonly heading: string;
  readonly fields: readonly Field[];
  /** What stands under the heading where nobody filled in any of the fields. Without it the part is then left out. */
  readonly empty?: string;
}

/** All parts of the two texts by what the builders have to know of them. */
export interface HandoverWords {
  readonly request: {
    /** Beside the checks that are asked for. */
    readonly ask: Part;
    readonly attempt: Part;
    readonly tried: Part;
    readonly left: Part;
    readonly wayIn: Part;
    /** What helps, and is left out where nobody filled it in. */
    readonly more: readonly Part[];
  };
  readonly closing: {
    readonly works: Part;
    readonly changed: Part;
    readonly left: Part;
  };
}

/** A command as a text without links has it: whole, in the first of its shells. */
export interface Typed {
  /** "PowerShell". */
  readonly shell: string;
  readonly code: string;
}

/** A check of the guide, as whoever does it wants to know it beforehand. */
export interface CheckWords {
  /** "on the host, as administrator"; undefined where it is done without a command. */
  readonly where?: string;
  /** What the page says of it, in short, for a text without links: how to look, and what is good and bad. */
  readonly look?: readonly { readonly name: string; readonly text: string }[];
  readonly command?: Typed;
}

/** How something that a step changed is taken back. */
export interface WayBack {
  /** What was changed. */
  readonly what: string;
  /** In words. */
  readonly how: string;
  /** When to do it and when not. It stands beside the words, and beside the command where that is written out. */
  readonly mind?: string;
  /** The command for it on the page of the article; undefined where nothing takes it back. */
  readonly id?: string;
  readonly command?: Typed;
}

/** A step of an article that changes something. */
export interface ChangingStep {
  readonly name: string;
  /** Its heading on the page of the article. */
  readonly id: string;
  readonly undo: readonly WayBack[];
}

/** What the texts say of a cause. */
export interface CauseWords {
  readonly sign: string;
  readonly check?: CheckWords;
  readonly steps: readonly ChangingStep[];
  /** What its article says of taking things back, warnings and all. */
  readonly undo?: string;
}

/** What the texts hold beside the guide; it comes with the script that writes them. */
export interface HandoverData {
  readonly words: HandoverWords;
  /** By cause: how one tells it, in a sentence and with the first check of its article; the steps of its fix that change something, and what is said of their undo. */
  readonly causes: Readonly<Record<string, CauseWords>>;
  /** By question. */
  readonly checks: Readonly<Record<string, CheckWords>>;
  readonly model: ModelVersion;
}

/** Which knowledge has ranked: the same version gives the same ranking. */
export interface ModelVersion {
  /** Eight hexadecimal digits that follow from the model. */
  readonly version: string;
  /** The day on which an article was last checked, as 2026-11-25. */
  readonly date: string;
}

/** What the reader filled in, by the ids of the fields. */
export type Values = Readonly<Partial<Record<string, string>>>;
