/** A line without its end, and where it stands. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Longer lines are read only so far: what we look for stands at the start of a line. */
const longest = 4000;

/** The lines of a text, from an offset on. */
export function* lines(text: string, from = 0): Generator<Line> {
  for (let start = from; start < text.length;) {
    const next = text.indexOf("\n", start);
    const end = next < 0 ? text.length : next;
    yield { text: text.slice(start, Math.min(end, start + longest)), start, end };
    start = end + 1;
  }
}

/** The same line without the blanks around it. */
export function trimmed({ text, start }: Line): Line {
  const indent = text.length - text.trimStart().length;
  const inner = text.trim();
  return { text: inner, start: start + indent, end: start + indent + inner.length };
}
