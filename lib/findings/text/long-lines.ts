import { shifts } from "./shifts";
import { stretch, type Steps } from "./steps";

/**
 * Characters of the longest line that a recogniser sees; a longer one goes on in the next. Every pattern takes time in
 * proportion to its line, and the engines of browsers give up on some where a line has millions of characters. The
 * longest line that people paste for a reason, the signature of an .rdp file, has about ten thousand.
 */
export const longestLine = stretch;

/** A line is broken within so many characters of its bound: before a tag, or behind a blank, so that no word is cut. */
const slack = 1000;

function breakOf(text: string, start: number): number {
  const latest = start + longestLine;
  const earliest = latest - slack;
  const end = text.slice(earliest, latest);
  const [tag, blank] = [end.lastIndexOf("<"), end.lastIndexOf(" ")];
  if (tag >= 0) return earliest + tag;
  if (blank >= 0) return earliest + blank + 1;
  // Two halves of one character stay together.
  return /[\uD800-\uDBFF]$/.test(end) ? latest - 1 : latest;
}

export interface Broken {
  readonly text: string;
  /** The place in the whole text of a place in the broken one. */
  readonly toWhole: (offset: number) => number;
}

/** Gives a text whose lines all have a bounded length. Nothing is lost, and only line ends are added. */
export function* brokenInSteps(whole: string): Steps<Broken> {
  const { add, back } = shifts();
  const parts: string[] = [];
  let taken = 0;
  let paused = 0;
  for (let start = 0; start < whole.length;) {
    const found = whole.indexOf("\n", start);
    const end = found < 0 ? whole.length : found;
    while (end - start > longestLine) {
      start = breakOf(whole, start);
      parts.push(whole.slice(taken, start));
      taken = start;
      add(start + parts.length, -parts.length);
    }
    start = end + 1;
    if (start - paused < stretch) continue;
    paused = start;
    yield undefined;
  }
  if (taken === 0) return { text: whole, toWhole: back };
  parts.push(whole.slice(taken));
  return { text: parts.join("\n"), toWhole: back };
}
