import { findNumerals } from "@/lib/codes/numerals";
import { readCodes, type KnownCodes, type ReadPair } from "@/lib/codes/read";
import { isLabel, namesCode } from "@/lib/codes/labels";
import type { Fact, Recogniser, Span } from "../fact";
import { lines } from "../text/lines";

/** Stays English in the dialogs of all languages that we saw; the codes stand below it. */
const marker = /\[expanded information\]/gi;
/** A code as the dialog writes it. Longer numbers are codes of another kind. */
const code = /\b[0O]x0{0,4}[\da-f]{1,4}\b/i;
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
  const { disconnect, extended } = pair;
  if (disconnect === undefined && extended === undefined) return undefined;
  return {
    kind: "codes",
    disconnect: disconnect?.number,
    extended: extended?.number,
    at,
    within,
  };
}

/** From the first to the last line of a part that hold a code. */
function codeLines(text: string, { start, end }: Span): Span {
  const all = [...lines(text.slice(start, end))];
  const found = all.filter((line) => code.test(line.text));
  return { start: start + (found[0]?.start ?? 0), end: start + ((found.at(-1) ?? all[0])?.end ?? 0) };
}

/**
 * The two codes of the error dialog, in any language. A number alone is not enough in a long text: it takes the dialog's
 * marker, a word for code or error, a second code beside it, or a word for Remote Desktop.
 */
export const errorDialog = (codes: KnownCodes): Recogniser => ({
  id: "error-dialog",
  recognise: (text) => {
    const facts: (Fact | undefined)[] = [];
    const dialogs = [...text.matchAll(marker)].slice(0, most);
    for (const { index, 0: words } of dialogs) {
      const part = text.slice(index + words.length, index + below);
      const next = part.search(/\n\[/);
      const end = index + words.length + (next < 0 ? part.length : next);
      const at = codeLines(text, { start: index + words.length, end });
      facts.push(fact(readCodes(text.slice(at.start, at.end), codes), at, at));
    }
    if (dialogs.length > 0) return facts.filter((each) => each !== undefined);
    if (text.length <= typed && findNumerals(text).typed) {
      const start = text.length - text.trimStart().length;
      const whole = { start, end: start + text.trim().length };
      return [fact(readCodes(text, codes), whole, whole)].filter((each) => each !== undefined);
    }
    let before = "";
    let readTo = 0;
    for (const line of lines(text)) {
      if (facts.length >= most) break;
      if (
        line.start >= readTo &&
        line.text.length < below &&
        (code.test(line.text) || (decimal.test(line.text) && !/\bhttps?\b/i.test(line.text)))
      ) {
        const next = text.slice(line.end, line.end + 200).split("\n", 3);
        const part = line.text + next.join("\n");
        const pair = hasLabel(line.text) || context.test(`${before}\n${part}`) ? readCodes(part, codes) : {};
        const isKnown = codes.disconnect.some(({ number }) => number === pair.disconnect?.number);
        if (isKnown || (pair.disconnect !== undefined && pair.extended !== undefined)) {
          const at = codeLines(text, { start: line.start, end: line.start + part.length });
          facts.push(fact(pair, at, at));
          readTo = at.end;
        }
      }
      if (line.text.trim() !== "") before = line.text.slice(0, below);
    }
    return facts.filter((each) => each !== undefined);
  },
});
