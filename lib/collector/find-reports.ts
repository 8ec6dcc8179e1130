/** A report in a text: where it stands, and what it holds as JSON. */
export interface FoundReport {
  readonly start: number;
  readonly end: number;
  readonly json: unknown;
}

const opening = /\{\s{0,80}"schema"\s{0,80}:\s{0,80}1\s{0,80},\s{0,80}"about"/;

/** Characters that are gone through between two pauses, and how far an opening may reach. */
const stretch = 65_536;
const longestOpening = 500;

/** Characters of the longest report. The script gives some thousands, and a busy log some hundreds of thousands. */
const longestReport = 4_000_000;

/** The end of the object that begins at `start`; undefined where it does not end, or only far beyond any report. */
export function* endOfObject(text: string, start: number): Generator<undefined, number | undefined> {
  const limit = Math.min(text.length, start + longestReport);
  let depth = 0;
  let inString = false;
  for (let at = start; at < limit; at += 1) {
    if ((at - start) % stretch === stretch - 1) yield undefined;
    const letter = text[at];
    if (inString && letter === "\\") at += 1;
    else if (letter === '"') inString = !inString;
    else if (!inString && letter === "{") depth += 1;
    else if (!inString && letter === "}") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
}

function parsed(text: string): unknown {
  try {
    // A console breaks long lines, even within words: no line end of the report itself means anything.
    return JSON.parse(text.replaceAll("\n", ""));
  } catch {
    return undefined;
  }
}

/** The collector's reports in a text, which may hold anything else; `undefined` in between is a pause. Takes time in proportion to the text. */
export function* findReportsInSteps(text: string): Generator<FoundReport | undefined> {
  for (let from = 0; from < text.length;) {
    const part = text.slice(from, from + stretch + longestOpening);
    const found = part.search(opening);
    if (found < 0 || found >= stretch) {
      from += stretch;
      yield undefined;
      continue;
    }
    const start = from + found;
    const end = yield* endOfObject(text, start);
    // Nothing that begins later ends either, or it is a part of this.
    from = end ?? Math.min(text.length, start + longestReport);
    const json = end === undefined ? undefined : parsed(text.slice(start, end));
    yield end === undefined || json === undefined ? undefined : { start, end, json };
  }
}

/** The same at once. */
export const findReports = (text: string): FoundReport[] => [...findReportsInSteps(text)].filter((found) => found !== undefined);
