import type { Sample, Verdict } from "./sample";

/** Bounds, both excluded. */
interface Range {
  readonly over?: number;
  readonly under?: number;
}

/**
 * Something that holds of a printed text. `number` and `daysAgo` name the value by their first group, and hold when any
 * of the values they find lies in the range: a number may be hexadecimal; a date is ISO or American, and counts from the
 * day on which the sample is read, negative in the future.
 */
export type Sign =
  | RegExp
  | ({ readonly number: RegExp } & Range)
  | ({ readonly daysAgo: RegExp } & Range)
  | { readonly all: readonly Sign[] }
  | { readonly any: readonly Sign[] }
  | { readonly not: Sign };

/** When what a check prints is good, and when it is bad. A text that is neither says nothing yet. */
export interface TextReading {
  readonly good: Sign;
  readonly bad: Sign;
  /** What it means that nothing is printed; the words of the check say so too. Left out: nothing. */
  readonly silence?: "good" | "bad";
}

/** How one reads a check: by what it prints, or by a window that this program opens. */
export type OutputReading = TextReading | { readonly window: string };

/** The readings of a page, by id of the command. */
export type PageReadings = Readonly<Record<string, OutputReading>>;

const day = 24 * 60 * 60 * 1000;

function holds(sign: Sign, text: string, on: number): boolean {
  if (sign instanceof RegExp) return text.search(sign) >= 0;
  if ("all" in sign) return sign.all.every((part) => holds(part, text, on));
  if ("any" in sign) return sign.any.some((part) => holds(part, text, on));
  if ("not" in sign) return !holds(sign.not, text, on);
  const { over = -Infinity, under = Infinity } = sign;
  const values =
    "number" in sign
      ? found(sign.number, text).map((value) => Number(value.replace(",", ".")))
      : found(sign.daysAgo, text).map((value) => (on - Date.parse(value)) / day);
  return values.some((value) => value > over && value < under);
}

const found = (pattern: RegExp, text: string) =>
  [...text.matchAll(new RegExp(pattern, pattern.flags.includes("g") ? pattern.flags : `${pattern.flags}g`))].map(([, value = ""]) => value);

/** What a text says by a reading; `both` means that the reading contradicts itself. `on` is the day it is read on, ISO. */
export function readOutput({ good, bad, silence }: TextReading, text: string, on?: Sample["on"]): Verdict | "both" {
  const at = on === undefined ? Number.NaN : Date.parse(on);
  const silent = text.trim() === "" ? silence : undefined;
  const isGood = silent === "good" || holds(good, text, at);
  const isBad = silent === "bad" || holds(bad, text, at);
  return isGood && isBad ? "both" : isGood ? "good" : isBad ? "bad" : "neither";
}

/** Whether a sign compares a date with the day of reading. */
export function usesDay(sign: Sign): boolean {
  if (sign instanceof RegExp) return false;
  if ("all" in sign) return sign.all.some(usesDay);
  if ("any" in sign) return sign.any.some(usesDay);
  return "not" in sign ? usesDay(sign.not) : "daysAgo" in sign;
}
