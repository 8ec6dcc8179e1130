import { providers } from "./known-events";

/** What a column of an event table holds. */
export type Column = "time" | "id" | "source" | "word" | "message";

const columns: Readonly<Record<string, Column>> = {
  timecreated: "time",
  timegenerated: "time",
  timewritten: "time",
  time: "time",
  date: "time",
  id: "id",
  eventid: "id",
  instanceid: "id",
  providername: "source",
  source: "source",
  index: "word",
  entrytype: "word",
  leveldisplayname: "word",
  level: "word",
  machinename: "word",
  logname: "word",
  message: "message",
};

/** The columns of a head line, in their order; undefined for a line that is none. The names are English everywhere. */
export function columnsOf(line: string): readonly Column[] | undefined {
  const names = line.trim().split(/\s+/);
  const found = names.map((name) => columns[name.toLowerCase()]);
  const isHead = names.length >= 2 && names.length <= 8 && found.every((column) => column !== undefined) && found.includes("id");
  return isHead && (found.includes("time") || found.includes("source")) ? found : undefined;
}

const known = Object.values(providers)
  .flatMap(({ names }): readonly string[] => names)
  .toSorted((one, other) => other.length - one.length);

const date =
  /^(?:\d[\d./-]{5,10}[ T]+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[.,]\d{1,7})?Z?(?: (?!Error\b|Warn)[\p{L}.]{1,5}){0,2}|\p{L}{3,5}\.? {1,2}\d{1,2} \d{2}:\d{2}(?::\d{2})?)(?=\s|$)/u;

/** The beginning of a row that one column takes. */
function taken(column: Column, rest: string): string | undefined {
  if (column === "time") return date.exec(rest)?.[0];
  if (column === "id") return /^\d{1,10}(?=\s|$)/.exec(rest)?.[0];
  if (column === "word") return /^[^\s]{1,60}/.exec(rest)?.[0];
  if (column === "message") return rest;
  return known.find((name) => rest.startsWith(name)) ?? /^\S{1,80}?(?: \S{1,40}){0,3}?(?:\.\.\.|…|(?=\s{2})|$)|^\S{1,80}/.exec(rest)?.[0];
}

export interface TableRow {
  readonly id: number;
  readonly source?: string;
  readonly time?: string;
  readonly message: string;
}

/** Old event ids hold more in their upper half. */
const lowHalf = 0xffff;

/** A row of a table with these columns; undefined for a line that is none. */
export function rowOf(line: string, order: readonly Column[]): TableRow | undefined {
  const found: Partial<Record<Column, string>> = {};
  let rest = line.trim();
  for (const column of order) {
    const words = taken(column, rest);
    if (words === undefined) {
      if (column === "id" || column === "time") return undefined;
      continue;
    }
    found[column] = words;
    rest = rest.slice(words.length).replace(/^(?:\.\.\.|…)?\s+/, "");
  }
  if (found.id === undefined) return undefined;
  return { id: Number(found.id) % (lowHalf + 1), source: found.source, time: found.time, message: found.message ?? "" };
}
