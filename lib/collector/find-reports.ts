/** A report in a text: where it stands, and what it holds as JSON. */
export interface FoundReport {
  readonly start: number;
  readonly end: number;
  readonly json: unknown;
}

const opening = /\{\s*"schema"\s*:\s*1\s*,\s*"about"/g;

/** The end of the object that begins at `start`; undefined where it does not end. */
function endOfObject(text: string, start: number): number | undefined {
  let depth = 0;
  let inString = false;
  for (let at = start; at < text.length; at += 1) {
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

/** The collector's reports in a text, which may hold anything else. Never throws; takes time in proportion to the text. */
export function findReports(text: string): FoundReport[] {
  const found: FoundReport[] = [];
  let from = 0;
  for (const { index } of text.matchAll(opening)) {
    if (index < from) continue;
    const end = endOfObject(text, index);
    if (end === undefined) return found;
    const json = parsed(text.slice(index, end));
    if (json !== undefined) found.push({ start: index, end, json });
    from = end;
  }
  return found;
}
