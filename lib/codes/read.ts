import { mended } from "./mistyped";
import { findNumerals, labelled, labelledDecimal, labelledExtended, type Numeral } from "./numerals";

/** A code as read from a text. */
export interface ReadCode {
  readonly number: number;
  /** The words that gave it, with their label. */
  readonly words: string;
  readonly notation: "hexadecimal" | "decimal";
  /** The text does not say the notation: it was chosen because that reading is a known code. */
  readonly assumed: boolean;
  /** The other reading, where that would be a known code too. */
  readonly otherwise?: number;
}

export interface ReadPair {
  readonly disconnect?: ReadCode;
  readonly extended?: ReadCode;
  /** Where a wrong character was mended: "0x9O4 as 0x904". */
  readonly readSo?: string;
}

/** The codes that are known, to choose between readings. Code tables fit. */
export interface KnownCodes {
  readonly disconnect: readonly { readonly number: number }[];
  readonly extended: readonly { readonly number: number }[];
}

type Role = keyof KnownCodes;
type Known = Readonly<Record<Role, ReadonlySet<number>>>;

/** Below this a number that stands loose in a sentence is taken for a count, not for a code. */
const smallestLoose = 0x100;
/** Stays English in the dialog of every language that we saw. The codes stand below it. */
const marker = /\[expanded information\]/i;

/** Both readings of a number that was written without 0x, the likelier first. */
function readings(numeral: Numeral): readonly Pick<ReadCode, "number" | "notation">[] {
  if (numeral.hexadecimal !== undefined) return [{ number: numeral.hexadecimal, notation: "hexadecimal" }];
  const { hexadecimal, decimal } = numeral.bare ?? {};
  const asHexadecimal = hexadecimal === undefined ? [] : [{ number: hexadecimal, notation: "hexadecimal" as const }];
  const asDecimal = decimal === undefined ? [] : [{ number: decimal, notation: "decimal" as const }];
  return labelledDecimal(numeral) ? [...asDecimal, ...asHexadecimal] : [...asHexadecimal, ...asDecimal];
}

const isKnown = (known: Known, role: Role, numeral: Numeral): boolean => readings(numeral).some(({ number }) => known[role].has(number));

function wordsOf(text: string, { start, end }: Numeral): string {
  const words = text.slice(start, end);
  const closes = text[end] === ")" && words.lastIndexOf("(") > words.lastIndexOf(")");
  return `${words}${closes ? ")" : ""}`.replace(/\s+/g, " ");
}

function readAs(text: string, known: Known, role: Role, numeral: Numeral): ReadCode | undefined {
  const both = readings(numeral);
  // Hexadecimal where that is a known code, since the dialog writes it so; decimal otherwise.
  const chosen = both.find(({ number }) => known[role].has(number)) ?? both.find(({ notation }) => notation === "decimal") ?? both[0];
  if (chosen === undefined) return undefined;
  const other = both.find(({ number }) => number !== chosen.number && known[role].has(number));
  return {
    ...chosen,
    words: wordsOf(text, numeral),
    assumed: both.some(({ number }) => number !== chosen.number) && !labelledDecimal(numeral),
    ...(other === undefined ? {} : { otherwise: other.number }),
  };
}

/** "2308 (0x904)": the same number in the other notation, not a second one. */
function restates(first: Numeral, second: Numeral): boolean {
  if (!second.joined || (first.hexadecimal === undefined) === (second.hexadecimal === undefined)) return false;
  const same = readings(first).find(({ number }) => readings(second).some((each) => each.number === number));
  return same !== undefined && (second.bracketed || same.number >= smallestLoose);
}

/** Restatements folded into the number that they restate; what is written as 0x904 wins. */
function fold(numerals: readonly Numeral[]): readonly Numeral[] {
  const folded: Numeral[] = [];
  for (const numeral of numerals) {
    const last = folded.at(-1);
    if (last === undefined || !restates(last, numeral)) folded.push(numeral);
    else folded[folded.length - 1] = { ...last, end: numeral.end, hexadecimal: last.hexadecimal ?? numeral.hexadecimal };
  }
  return folded;
}

function findDisconnect(known: Known, numerals: readonly Numeral[], typed: boolean): Numeral | undefined {
  const open = numerals.filter((numeral) => !labelledExtended(numeral));
  const written = open.filter(({ hexadecimal }) => hexadecimal !== undefined);
  const announced = open.filter((numeral) => labelled(numeral));
  const isCode = (numeral: Numeral) => isKnown(known, "disconnect", numeral);
  const loose = (numeral: Numeral) => readings(numeral).some(({ number }) => number >= smallestLoose && known.disconnect.has(number));
  return (
    written.find((numeral) => labelled(numeral) && isCode(numeral)) ??
    written.find(isCode) ??
    written[0] ??
    announced.find(isCode) ??
    open.find(typed ? isCode : loose) ??
    announced.find(({ bare }) => (bare?.decimal ?? 0) >= smallestLoose) ??
    (typed ? open[0] : undefined)
  );
}

function findExtended(known: Known, numerals: readonly Numeral[], disconnect: Numeral | undefined, typed: boolean): Numeral | undefined {
  const after = disconnect === undefined ? numerals : numerals.slice(numerals.indexOf(disconnect) + 1);
  const named = after.find(labelledExtended) ?? numerals.find(labelledExtended);
  if (named !== undefined || disconnect === undefined) return named;
  const next = after[0] ?? (typed ? numerals.find((numeral) => numeral !== disconnect) : undefined);
  if (next === undefined) return undefined;
  if (typed || (next.joined && next.hexadecimal !== undefined)) return next;
  // A label in a language we do not know: only what can be no error code by itself is taken for an extended one.
  const onlyExtended =
    isKnown(known, "extended", next) && !readings(next).some(({ number }) => number >= smallestLoose && known.disconnect.has(number));
  return next.hexadecimal !== undefined && disconnect.hexadecimal !== undefined && onlyExtended ? next : undefined;
}

function readPart(text: string, known: Known): ReadPair {
  const { numerals: all, typed } = findNumerals(text);
  const numerals = fold(
    all.filter(({ bare }) => bare === undefined || bare.decimal !== undefined || isHexWordKnown(known, bare.hexadecimal)),
  );
  const inOrder = typed && numerals.length === 2 && numerals.every((numeral) => numeral.hexadecimal !== undefined && !labelled(numeral));
  // Two codes without a word stand in the order of the dialog.
  let disconnect = inOrder ? numerals[0] : findDisconnect(known, numerals, typed);
  let extended = inOrder ? numerals[1] : findExtended(known, numerals, disconnect, typed);
  const only = (role: Role, numeral: Numeral) =>
    isKnown(known, role, numeral) && !isKnown(known, role === "disconnect" ? "extended" : "disconnect", numeral);
  // No error code is 7: a lone number that only the other table knows belongs there, and a pair can come the wrong way round.
  const isLarge = extended !== undefined && readings(extended).some(({ number }) => number >= smallestLoose);
  const misplaced =
    (!inOrder || isLarge) &&
    (disconnect === undefined || only("extended", disconnect)) &&
    (extended === undefined || only("disconnect", extended));
  if (misplaced) [disconnect, extended] = [extended, disconnect];
  const main = disconnect && readAs(text, known, "disconnect", disconnect);
  const more = extended && readAs(text, known, "extended", extended);
  return { ...(main === undefined ? {} : { disconnect: main }), ...(more === undefined ? {} : { extended: more }) };
}

const isHexWordKnown = (known: Known, number: number | undefined): boolean =>
  number !== undefined && (known.disconnect.has(number) || known.extended.has(number));

/**
 * The error code and the extended code in what a reader typed or pasted, in any language: "2308", "904 7", "0x904/0x7",
 * the whole dialog, an event line. Never throws; takes time in proportion to the length of the text.
 */
export function readCodes(text: string, codes: KnownCodes): ReadPair {
  const known: Known = {
    disconnect: new Set(codes.disconnect.map(({ number }) => number)),
    extended: new Set(codes.extended.map(({ number }) => number)),
  };
  const { text: plain, readSo } = mended(text.normalize("NFKC"));
  const found = marker.exec(plain);
  const details = found === null ? {} : readPart(plain.slice(found.index + found[0].length), known);
  const pair = Object.keys(details).length > 0 ? details : readPart(plain, known);
  return readSo === undefined || (pair.disconnect === undefined && pair.extended === undefined) ? pair : { ...pair, readSo };
}
