import { readTextInSteps, type ReadText, type ReadTextOptions } from "./read-text";
import { settle, type Settled, type SettleOptions } from "./settle";
import { finish, type Steps } from "./text/steps";
import type { Answers } from "@/lib/diagnosis/model";

export type { PastedCodes } from "./read-text";
export type { Conflict, Finding } from "./settle";

export interface Pasted extends Settled, Omit<ReadText, "signs"> {}

export interface ReadOptions extends ReadTextOptions, Omit<SettleOptions, "own"> {
  /** The reader's own answers. */
  readonly answers?: Answers;
}

/** Reads a text and settles it for one reader. A page that lets its reader choose keeps what was read, and settles it anew. */
export function* readPastedInSteps(pasted: string, options: ReadOptions): Steps<Pasted> {
  const read = yield* readTextInSteps(pasted, options);
  const { signs: _signs, ...rest } = read;
  return { ...rest, ...settle(read, { ...options, own: options.answers }) };
}

/** The same at once, for small texts, workers and tests. Never throws, whatever the text. */
export const readPasted = (pasted: string, options: ReadOptions): Pasted => finish(readPastedInSteps(pasted, options));
