import type { Fact, Recogniser } from "../fact";
import { numberIn } from "../text/blocks";
import { labelOf, type Label } from "../text/labels";
import { lines, type Line } from "../text/lines";
import { stretch } from "../text/steps";
import { eventFact } from "./event-fact";

interface Row {
  readonly fields: readonly string[];
  readonly end: number;
}

/** A quote that nobody closed must not swallow the rest of a large file: a field ends here, and so does its record. */
const longestField = 20_000;
const longestRecord = 100_000;

/** One record: fields in quotes may hold separators, doubled quotes and line ends. */
function rowAt(text: string, start: number, separator: string): Row {
  const fields: string[] = [];
  let field = "";
  let quoted = false;
  let at = start;
  for (; at < text.length && at - start < longestRecord; at += 1) {
    const character = text[at] ?? "";
    if (quoted && character === '"' && text[at + 1] === '"') at += 1;
    else if (character === '"') {
      quoted = !quoted;
      continue;
    } else if (!quoted && character === "\n") break;
    else if (!quoted && character === separator) {
      fields.push(field);
      field = "";
      continue;
    }
    if (field.length < longestField) field += character;
    else break;
  }
  return { fields: [...fields, field], end: at };
}

interface Header {
  readonly columns: readonly (Label | undefined)[];
  readonly separator: string;
}

function headerIn(line: string): Header | undefined {
  for (const separator of [",", ";", "\t"]) {
    const columns = line.split(separator).map((name) => labelOf(name.replaceAll('"', "")));
    const known = columns.filter((label) => label !== undefined);
    if (columns.length >= 3 && known.length >= 2 && known.includes("eventId")) return { columns, separator };
  }
  return undefined;
}

const isHeader = /Id\b|ID|id\b|事件|события/;

function rowFact({ fields, end }: Row, { columns }: Header, start: number, from: number): Fact | undefined {
  const field = (label: Label) => (columns.includes(label) ? fields[columns.indexOf(label)] : undefined);
  const id = numberIn(field("eventId"));
  if (id === undefined) return undefined;
  return eventFact({
    id,
    source: field("source"),
    time: field("time"),
    message: field("message") ?? fields.slice(columns.length).join(" "),
    at: { start, end: Math.min(end, start + fields.slice(0, columns.length).join(" ").length) },
    within: { start: from, end },
  });
}

/** A record that is no row is looked at again as lines, unless it was long: else every line could cost so much. */
const shortRecord = 1000;

/** The rows below a header that ends at `from`; returns up to where they were read. */
function* rowsBelow(text: string, header: Header, line: Line): Generator<Fact | undefined, number> {
  let [start, from, paused] = [line.end + 1, line.start, line.start];
  while (start < text.length) {
    const row = rowAt(text, start, header.separator);
    const found = rowFact(row, header, start, from);
    if (found === undefined) return row.end - start > shortRecord ? row.end : start;
    yield found;
    from = start = row.end + 1;
    if (start - paused < stretch) continue;
    paused = start;
    yield undefined;
  }
  return start;
}

/** Lists with a line of names on top: the CSV of Event Viewer, whose message has no name, a copy of its rows, ConvertTo-Csv. */
export const eventRows: Recogniser = {
  id: "event-rows",
  *recognise(text) {
    let readTo = 0;
    for (const line of lines(text)) {
      if (line === undefined) {
        yield undefined;
        continue;
      }
      if (line.start < readTo || line.text.length > 400 || !isHeader.test(line.text)) continue;
      const header = headerIn(line.text);
      if (header !== undefined) readTo = yield* rowsBelow(text, header, line);
    }
  },
};
