import type { NamedList } from "../codes/named";
import type { KnownCodes } from "../codes/read";
import type { ProgramLog } from "./lines/program-log";
import type { KnownStatus } from "./text/statuses";

/** A code of the catalogue, as far as reading a text needs it. */
export interface KnownCode extends KnownStatus {
  readonly name?: string | undefined;
  readonly meaning: string;
  /** What it says for the diagnosis. */
  readonly tells: string;
  readonly causes: readonly string[];
  /** What the log of a program says that prints it, where that is no refusal. */
  readonly sign?: string;
}

export interface KnownList extends NamedList {
  readonly codes: readonly KnownCode[];
}

/** A sentence of a window or a line of a command: a pattern as written below, and the sign that it gives. */
export type KnownSentence = readonly [pattern: string, sign: string];

/**
 * What reading a text needs of the content: the codes of the dialog and all others, the sentences of windows and commands and
 * the lines of programs' logs. Plain data, since it travels to the browser: a pattern is written /so/i.
 */
export interface KnownText extends KnownCodes {
  /** The causes that can stand behind a code of the dialog, by its number: those of its first one. */
  readonly causesOf: Readonly<Record<number, readonly string[]>>;
  readonly lists: readonly KnownList[];
  readonly sentences: readonly KnownSentence[];
  /** "harmless" for lines that are known and say nothing. */
  readonly consoles: readonly KnownSentence[];
  readonly programs: readonly ProgramLog<string, string>[];
}

/** All codes beside those of the dialog. */
export const namedCodes = ({ lists }: Pick<KnownText, "lists">): readonly KnownCode[] => lists.flatMap(({ codes }) => codes);

/** A pattern that travelled. */
export function patternOf(written: string): RegExp {
  const end = written.lastIndexOf("/");
  return new RegExp(written.slice(1, end), written.slice(end + 1));
}
