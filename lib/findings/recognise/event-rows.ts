import type { Fact, Recogniser } from "../fact";
import { numberIn } from "../text/blocks";
import { labelOf, type Label } from "../text/labels";
import { lines } from "../text/lines";
import { eventFact } from "./event-fact";

interface Row {
  readonly fields: readonly string[];
  readonly end: number;
}

/** One record: fields in quotes may hold separators, doubled quotes and line ends. */
function rowAt(text: string, start: number, separator: string): Row {
  const fields: string[] = [];
  let field = "";
  let quoted = false;
  let at = start;
  for (; at < text.length; at += 1) {
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
    // A quote that nobody closed must not swallow the rest of a large file.
    if (field.length < 20_000) field += character;
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

/** Lists with a line of names on top: the CSV of Event Viewer, whose message has no name, a copy of its rows, ConvertTo-Csv. */
export const eventRows: Recogniser = {
  id: "event-rows",
  recognise: (text) => {
    const facts: Fact[] = [];
    let readTo = 0;
    for (const line of lines(text)) {
      if (line.start < readTo || line.text.length > 400 || !isHeader.test(line.text)) continue;
      const header = headerIn(line.text);
      if (header === undefined) continue;
      const column = (label: Label) => header.columns.indexOf(label);
      let start = line.end + 1;
      let first = line.start;
      while (start < text.length) {
        const { fields, end } = rowAt(text, start, header.separator);
        const field = (label: Label) => (column(label) < 0 ? undefined : fields[column(label)]);
        const id = numberIn(field("eventId"));
        if (id === undefined) break;
        const source = field("source");
        const time = field("time");
        facts.push(
          eventFact({
            id,
            source,
            time,
            message: field("message") ?? fields.slice(header.columns.length).join(" "),
            at: { start, end: Math.min(end, start + fields.slice(0, header.columns.length).join(" ").length) },
            within: { start: first, end },
          }),
        );
        first = start = end + 1;
      }
      readTo = start;
    }
    return facts;
  },
};
