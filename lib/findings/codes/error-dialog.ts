import { findNumerals } from "@/lib/codes/numerals";
import { readCodes, type KnownCodes, type ReadPair } from "@/lib/codes/read";
import { isLabel, namesCode } from "@/lib/codes/labels";
import type { Fact, Recogniser, Span } from "../fact";
import { lines, linesOf, type Line } from "../text/lines";
import { matches } from "../text/matches";

/** Stays English in the dialogs of all languages that we saw; the codes stand below it. */
const marker = /\[expanded information\]/gi;
/** A code as the dialog writes it, or somebody who retypes it. Longer numbers are codes of another kind. */
const code = /(?<![\p{L}\p{N}\\/])[0OО][x×х✕]0{0,4}[\da-fOОlI]{1,4}(?![\p{L}\p{N}])/iu;
/** The code of this site, as a word: in a line or two that somebody wrote it needs no other. */
const own = /(?:^|[\s"'“„(])[0OО][x×х✕]0{0,4}9[0OО]4(?![\p{L}\p{N}])/iu;
const fewLines = 250;
/** A word for connecting is enough in a longer text. */
const connecting = /connect|verbind|verbunden|conexi|conecta|connexion|接続|连接|連線|연결|подключ/i;
const fewParagraphs = 2000;
/** Numbers of other things: how a process ended, where it crashed, what a web server answered. */
const foreign = /exit[ _]?code|fault offset|exception code|\bcheckpoint\b|wait_hint|bugcheck|\bhttps?\b/i;
/** Smaller numbers stand in everything that programs print. */
const smallestAlone = 0x100;
const context = /\brdp\b|mstsc|remote ?desktop|bureau à distance|escritorio remoto|リモート デスクトップ|远程桌面|\b0x0*904\b\W{0,5}\b0x/i;
/** A code in decimal, behind a word that announces it; web servers have codes of their own. */
const decimal = /(?:error|code|reason|fehlercode|コード|代码)\W{0,3}\d{3,5}\b/i;
/** Longer texts are not what somebody typed into a box for codes. */
const typed = 120;
/** How much is read below a marker, and how many places are looked at: more dialogs than that say nothing more. */
const below = 600;
const most = 200;

const hasLabel = (text: string) => [...text.matchAll(/\p{L}+/gu)].some(([word]) => namesCode(word) && isLabel(word));

function fact(pair: ReadPair, at: Span, within: Span): Fact | undefined {
  const { disconnect, extended, readSo } = pair;
  if (disconnect === undefined && extended === undefined) return undefined;
  return {
    kind: "codes",
    disconnect: disconnect?.number,
    extended: extended?.number,
    ...(readSo === undefined ? {} : { readSo }),
    at,
    within,
  };
}

const allCodes = new RegExp(code.source, "giu");
const endOfCodes = (line: string) => [...line.matchAll(allCodes)].reduce((_, { index, 0: words }) => index + words.length, 0);

/** A longer line is a sentence, and says more than a code. */
const longestLine = 100;

/** From the first to the last line of a part that hold a code; of a long line its codes alone. */
function codeLines(text: string, { start, end }: Span): Span {
  const all = linesOf(text.slice(start, end));
  const found = all.filter((line) => code.test(line.text));
  const [first, last] = [found[0], found.at(-1) ?? all[0]];
  const isLong = (line: Line | undefined): line is Line => line !== undefined && line.text.length > longestLine && code.test(line.text);
  const from = isLong(first) ? first.text.search(code) : 0;
  const cut = isLong(last) ? last.text.length - endOfCodes(last.text) : 0;
  return { start: start + (first?.start ?? 0) + from, end: start + (last?.end ?? 0) - cut };
}

function* dialogMarkers(text: string): Generator<undefined, readonly RegExpExecArray[]> {
  const found: RegExpExecArray[] = [];
  for (const match of matches(text, [[marker, undefined]])) {
    if (match === undefined) yield undefined;
    else found.push(match.found);
    if (found.length >= most) break;
  }
  return found;
}

/** The codes below a marker, up to the next part of the dialog. */
function belowMarker(text: string, { index, 0: words }: RegExpExecArray, codes: KnownCodes): Fact | undefined {
  const part = text.slice(index + words.length, index + below);
  const next = part.search(/\n\[/);
  const end = index + words.length + (next < 0 ? part.length : next);
  const at = codeLines(text, { start: index + words.length, end });
  return fact(readCodes(text.slice(at.start, at.end), codes), at, at);
}

const announces = (line: string) => line.length < below && !foreign.test(line) && (code.test(line) || decimal.test(line));

const isCode = ({ disconnect }: ReadPair, codes: KnownCodes) => codes.disconnect.some(({ number }) => number === disconnect?.number);

/** What somebody typed is a code if the tables have it, if it is written as one, or if there are two. A bare number can be any program's. */
const isCredible = (pair: ReadPair, codes: KnownCodes) =>
  pair.disconnect === undefined
    ? pair.extended !== undefined
    : isCode(pair, codes) || pair.disconnect.notation === "hexadecimal" || pair.extended !== undefined;

const isOwn = (text: string, line: string) =>
  own.test(line) && (text.length <= fewLines || (text.length <= fewParagraphs && connecting.test(line)));

/** The codes of a line and the two below it. */
function onLine(text: string, line: Line, before: string, codes: KnownCodes): Fact | undefined {
  const part =
    line.text +
    text
      .slice(line.end, line.end + 200)
      .split("\n", 3)
      .join("\n");
  const isMeant = hasLabel(line.text) || context.test(`${before}\n${part}`) || isOwn(text, line.text);
  const pair = isMeant ? readCodes(part, codes) : {};
  const isKnown = isCode(pair, codes) && (pair.disconnect?.number ?? 0) >= smallestAlone;
  if (!isKnown && (pair.disconnect === undefined || pair.extended === undefined)) return undefined;
  const at = codeLines(text, { start: line.start, end: line.start + part.length });
  return fact(pair, at, at);
}

function* inProse(text: string, codes: KnownCodes): Generator<Fact | undefined> {
  let before = "";
  let readTo = 0;
  let count = 0;
  for (const line of lines(text)) {
    if (line === undefined) {
      yield undefined;
      continue;
    }
    if (line.start >= readTo && announces(line.text)) {
      const found = onLine(text, line, before, codes);
      // Each look costs as much as many lines do.
      yield found;
      if (found !== undefined) {
        readTo = found.at.end;
        if ((count += 1) >= most) return;
      }
    }
    if (line.text.trim() !== "") before = line.text.slice(0, below);
  }
}

/**
 * The two codes of the error dialog, in any language. A number alone is not enough in a long text: it takes the dialog's
 * marker, a word for code or error, a second code beside it, or a word for Remote Desktop.
 */
export const errorDialog = (codes: KnownCodes): Recogniser => ({
  id: "error-dialog",
  *recognise(text) {
    const markers = yield* dialogMarkers(text);
    if (markers.length > 0) for (const found of markers) yield belowMarker(text, found, codes);
    else if (text.length <= typed && findNumerals(text).typed) {
      const start = text.length - text.trimStart().length;
      const whole = { start, end: start + text.trim().length };
      const pair = readCodes(text, codes);
      // Small numbers with no word beside them are what any command prints.
      const isBare = /^[\d\s]+$/.test(text) && (pair.disconnect?.number ?? 0) < smallestAlone;
      if (!foreign.test(text) && !isBare && isCredible(pair, codes)) yield fact(pair, whole, whole);
    } else yield* inProse(text, codes);
  },
});
