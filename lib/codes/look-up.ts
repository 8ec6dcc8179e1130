/** The two numbers of the dialog. Either can be missing. */
export interface CodePair {
  readonly disconnect?: number;
  readonly extended?: number;
}

/** What is known of codes: entries by number, and hints for numbers without an entry. */
export interface CodeTables<Entry extends { readonly number: number }, Hint> {
  readonly disconnect: readonly Entry[];
  readonly extended: readonly Entry[];
  /** By the low byte of a disconnect code. */
  readonly lowByteHints: Readonly<Record<number, Hint>>;
  /** By range of extended codes, both ends included. */
  readonly extendedRanges: readonly (Hint & { readonly from: number; readonly to: number })[];
}

/** What the tables say of one number. */
export type LookedUp<Entry, Hint> =
  | { readonly kind: "entry"; readonly number: number; readonly entry: Entry }
  | { readonly kind: "hint"; readonly number: number; readonly hint: Hint }
  | { readonly kind: "unknown"; readonly number: number };

export interface LookedUpPair<Entry, Hint> {
  readonly disconnect?: LookedUp<Entry, Hint>;
  readonly extended?: LookedUp<Entry, Hint>;
}

/** Codes below have one byte only, so their low byte says nothing. */
const firstWithLowByte = 0x100;

function answer<Entry extends { readonly number: number }, Hint>(
  number: number,
  entries: readonly Entry[],
  hintFor: (number: number) => Hint | undefined,
): LookedUp<Entry, Hint> {
  const entry = entries.find((candidate) => candidate.number === number);
  if (entry !== undefined) return { kind: "entry", number, entry };
  const hint = hintFor(number);
  return hint === undefined ? { kind: "unknown", number } : { kind: "hint", number, hint };
}

/** The entries of a pair, or what can be guessed from the low byte or the range of a number that has none. Never throws. */
export function lookUp<Entry extends { readonly number: number }, Hint>(
  tables: CodeTables<Entry, Hint>,
  { disconnect, extended }: CodePair,
): LookedUpPair<Entry, Hint> {
  const byLowByte = (number: number) => (number >= firstWithLowByte ? tables.lowByteHints[number & 0xff] : undefined);
  const byRange = (number: number) => tables.extendedRanges.find(({ from, to }) => from <= number && number <= to);
  return {
    ...(disconnect === undefined ? {} : { disconnect: answer(disconnect, tables.disconnect, byLowByte) }),
    ...(extended === undefined ? {} : { extended: answer<Entry, Hint>(extended, tables.extended, byRange) }),
  };
}
