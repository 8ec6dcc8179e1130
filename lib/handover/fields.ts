import { blank, type Block, type Item, linesOf, notFilledIn } from "./document";
import type { Field, HandoverWords, Part, Typed, Values } from "./words";

/** What was typed into a field, as one line where it takes one. */
const typedIn = ({ id, several }: Field, values: Values) => {
  const lines = linesOf(values[id] ?? "");
  return several || lines.length === 0 ? lines : [lines.join(" ")];
};

/** The line of a field; none where it is empty and may be left out. `isForHand` leaves a blank in each. */
function itemOf(field: Field, values: Values, isForHand: boolean): Item[] {
  const [first, ...others] = typedIn(field, values);
  const { name } = field;
  if (first === undefined) return field.needed || isForHand ? [{ name, words: [isForHand ? blank : notFilledIn] }] : [];
  if (others.length === 0) return [{ name, words: [first] }];
  return [{ name, words: [], below: [first, ...others].map((line) => ({ words: [line] })) }];
}

/** The lines of a part. */
export const itemsOf = ({ fields }: Part, values: Values, isForHand = false): Item[] =>
  fields.flatMap((field) => itemOf(field, values, isForHand));

export const list = (items: readonly Item[], isOrdered = false): Block[] => (items.length > 0 ? [{ kind: "list", isOrdered, items }] : []);

/** A heading with what stands under it; nothing where nothing does. */
export const section = (text: string, blocks: readonly Block[]): Block[] =>
  blocks.length > 0 ? [{ kind: "heading", text }, ...blocks] : [];

/** A command below the words that say what it is for. */
export const typedBlocks = (forWhat: string, { shell, code }: Typed): Block[] => [
  { kind: "paragraph", words: [`${forWhat} ${shell}:`] },
  { kind: "code", text: code },
];

/** A part with its heading. Where it says what its silence means, that takes the place of an empty one. */
export function partBlocks(part: Part, values: Values, isForHand = false): Block[] {
  const items = itemsOf(part, values, isForHand);
  const said = items.length === 0 && part.empty !== undefined ? [{ words: [part.empty] }] : items;
  return section(part.heading, list(said));
}

/** "2026-11-25 22:40 UTC" */
export const inUtc = (date: Date) => `${date.toISOString().slice(0, 16).replace("T", " ")} UTC`;

/** All parts of one of the two texts, in the order in which they are filled in. */
export function partsOf({ request, closing }: HandoverWords, kind: "request" | "closing"): readonly Part[] {
  if (kind === "closing") return [closing.changed, closing.left, closing.works];
  const { ask, attempt, tried, left, wayIn, more } = request;
  return [attempt, ask, wayIn, left, tried, ...more];
}

/** The lines to fill in first, of whatever part. */
export const firstFields = (parts: readonly Part[]): Field[] =>
  parts.flatMap(({ fields }) => fields).filter(({ needed, isFirst }) => needed || isFirst);

/** The parts with the lines that only help. */
export const otherParts = (parts: readonly Part[]): Part[] =>
  parts
    .map((part) => ({ ...part, fields: part.fields.filter(({ needed, isFirst }) => !needed && !isFirst) }))
    .filter(({ fields }) => fields.length > 0);

/** The lines that everybody asks for and that are empty. */
export const neededLeft = (parts: readonly Part[], values: Values): Field[] =>
  parts.flatMap(({ fields }) => fields).filter((field) => field.needed && typedIn(field, values).length === 0);
