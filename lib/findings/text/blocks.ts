import type { Span } from "../fact";
import { labelOf, type Label } from "./labels";
import { lines, trimmed, type Line } from "./lines";

/** "Label : value", with the place of the whole. */
export interface Property {
  readonly value: string;
  readonly at: Span;
  readonly valueStart: number;
}

/** Properties that stand together: one object of a list, one event. */
export interface Block extends Span {
  readonly properties: ReadonlyMap<Label, Property>;
}

/** No label that we know is longer. */
const longestLabel = 45;

function propertyOf(line: Line): (Property & { label: Label }) | undefined {
  const colon = line.text.indexOf(":");
  if (colon < 2 || colon > longestLabel + line.text.length - line.text.trimStart().length) return undefined;
  const label = labelOf(line.text.slice(0, colon));
  if (label === undefined) return undefined;
  const { start, end } = trimmed(line);
  return { label, value: line.text.slice(colon + 1).trim(), at: { start, end }, valueStart: line.start + colon + 1 };
}

/** Indented, or a label with nothing behind it, or with a value in a column of its own. */
const continues = /^\s|^[^:\n]{2,60}:(?:\t|  |\s*$)/;

/**
 * The lists of a text. A list goes on over a blank line, since some pastes have one after every line, until a label comes
 * again or other text follows the blank line. Indented lines, headings that end in a colon and values set off from their
 * label by a tab or several blanks belong to the list: the text of an event is made of such parts.
 * `undefined` in between is a pause.
 */
export function* blocks(text: string): Generator<Block | undefined> {
  let properties = new Map<Label, Property>();
  let start = 0;
  let end = 0;
  let blank = 0;
  for (const line of lines(text)) {
    if (line === undefined) {
      yield undefined;
      continue;
    }
    const property = propertyOf(line);
    const isBlank = line.text.trim() === "";
    const isContinued = blank === 0 || continues.test(line.text);
    const closes = property === undefined ? (isBlank ? blank > 0 : !isContinued) : properties.has(property.label);
    if (closes && properties.size > 0) {
      yield { properties, start, end };
      properties = new Map();
    }
    if (property !== undefined) {
      if (properties.size === 0) start = line.start;
      properties.set(property.label, property);
    }
    if (property !== undefined || !isBlank) end = line.end;
    blank = isBlank ? blank + 1 : 0;
  }
  if (properties.size > 0) yield { properties, start, end };
}

/** The value of a property, and undefined for one that is missing or empty. */
export const valueOf = ({ properties }: Block, label: Label): string | undefined => properties.get(label)?.value || undefined;

/** A whole number, written in decimal or with 0x, thousands grouped or not. */
export function numberIn(value: string | undefined): number | undefined {
  const found = /^\{?(0x[\da-f]+|\d[\d,. ]*)\}?$/i.exec(value ?? "")?.[1];
  return found === undefined ? undefined : Number(found.replace(/[,. ]/g, ""));
}
