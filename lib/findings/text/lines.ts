import { stretch } from "./steps";

/** A line without its end, and where it stands. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The lines of a text, from an offset on; `undefined` in between is a pause. */
export function* lines(text: string, from = 0): Generator<Line | undefined> {
  let paused = from;
  for (let start = from; start < text.length;) {
    const next = text.indexOf("\n", start);
    const end = next < 0 ? text.length : next;
    yield { text: text.slice(start, end), start, end };
    start = end + 1;
    if (start - paused < stretch) continue;
    paused = start;
    yield undefined;
  }
}

/** The lines of a text of a few hundred characters. */
export const linesOf = (text: string): readonly Line[] => [...lines(text)].filter((line) => line !== undefined);

/** The same line without the blanks around it. */
export function trimmed({ text, start }: Line): Line {
  const indent = text.length - text.trimStart().length;
  const inner = text.trim();
  return { text: inner, start: start + indent, end: start + indent + inner.length };
}
