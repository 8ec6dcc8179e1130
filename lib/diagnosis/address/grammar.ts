import { isId } from "../ids";
import { beforeTag, decodedOnce, piecesOf, withoutEnd } from "./forgiven";

/*
 * The form of the text behind "#" (or "?"), and nothing about what the ids in it mean:
 *
 *     host-kind=windows&system-log=cipher,key&tried=fips,licensing&fixed=tls-mismatch&undo
 *
 * Pairs of a key and its values, joined by "&"; last, and without "=", may stand a heading of the page. A text without
 * any "=" is a heading alone. The script in the head of the pages reads it with this file, so it knows no model.
 */

/** Characters of a link that are read, runs of "&" counted as one: some ten times what the answers to every question take. */
const longestRead = 16_384;

/** Values of a link that are read: more than any reader can answer and try. */
export const mostValues = 200;

/** One key with one of its values. */
export interface Part {
  readonly key: string;
  /** Undefined where no "=" stands. */
  readonly value: string | undefined;
}

export interface Parts {
  /** In the order of the text, each value of a list by itself. They may be anything: `isPair` tells what may be ids. */
  readonly parts: readonly Part[];
  /** The heading of the page that the address leads to; "" for none. */
  readonly heading: string;
  /** Whether the text was too long to be read to its end. */
  readonly isCut: boolean;
}

/** Whether a part has the form of a pair: two ids. */
export function isPair(part: Part): part is { readonly key: string; readonly value: string } {
  return part.value !== undefined && isId(part.key) && isId(part.value);
}

/** The values of a list. An empty list is one empty value, so that somebody can be told about it. */
function valuesIn(list: string): string[] {
  const values = list.split(",").filter((value) => value !== "");
  return values.length > 0 ? values : [""];
}

/**
 * Takes the text of a fragment or a query apart, with or without its first "#" or "?". Never throws; the time is linear
 * in the length of the text. Percent escapes, "&amp;" and punctuation behind the link are forgiven.
 */
export function partsOf(text: string): Parts {
  const { pieces: whole, isCut } = piecesOf(text.replace(/^[#?]/, ""), longestRead);
  const read = withoutEnd(beforeTag(piecesOf(decodedOnce(whole.join("&")), longestRead).pieces.join("&")));
  // The id of a heading holds no "&": of several parts the last can be one, as behind a state.
  if (read.indexOf("=") < 0) return { parts: [], heading: read.slice(read.lastIndexOf("&") + 1), isCut };

  const pieces = read.split("&");
  const last = pieces[pieces.length - 1]!;
  const hasHeading = last.indexOf("=") < 0 && !isCut;
  const parts: Part[] = [];
  let pairs = 0;
  for (let i = 0; i < pieces.length - (hasHeading ? 1 : 0); i++) {
    const piece = pieces[i]!;
    const cut = piece.indexOf("=");
    const key = cut < 0 ? piece : piece.slice(0, cut);
    const values = cut < 0 ? [undefined] : valuesIn(piece.slice(cut + 1));
    for (let j = 0; j < values.length; j++) {
      const part = { key, value: values[j] };
      if (isPair(part) && ++pairs > mostValues) return { parts, heading: "", isCut: true };
      parts.push(part);
    }
  }
  return { parts, heading: hasHeading ? last : "", isCut };
}

/** Whether the text carries a state, be it a damaged one. One that does not is a heading or nothing. */
const carriesState = (text: string) => partsOf(text).parts.length > 0;

/** The part of an address that may carry the state: the fragment, which no server sees; else the query, if other tools built it. */
export function stateText(address: { readonly hash: string; readonly search: string }): string {
  return carriesState(address.hash) ? address.hash : address.search;
}
