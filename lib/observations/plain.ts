/** A word with its joints: "TLS 1.0", "fDenyTSConnections", "LsaSrv", "13389:srv" are two, one, one and two words. */
const word = /[\p{L}\p{N}]+(?:[._-][\p{L}\p{N}]+)*/gu;
/** Where a name like MachineKeys has grown together. */
const seam = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;
/** Scripts that put no space between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;
const address = /^\d{1,3}(?:\.\d{1,3}){3}$/;
/** 0x904, also with a letter O for a zero; a status such as C000006D without its 0x. */
const hexadecimal = /^(?:[0o]x([\da-fo]{1,8})|([c8][0o][\da-fo]{6}))$/;

/** Below this a number in hexadecimal is one of many small codes, and no other notation of an event. */
const smallest = 0x100;

/** Case, accents, wide forms and apostrophes are nothing. The voiced marks of Japanese are letters and stay. */
export const plain = (text: string): string =>
  text
    .replace(/×/g, "x")
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’`´]/g, "")
    .normalize("NFC");

/** Both notations of a number in one form; undefined for what is none. */
export function numberIn(lower: string): string | undefined {
  const [, after, bare] = hexadecimal.exec(lower) ?? [];
  const digits = (after ?? bare)?.replaceAll("o", "0");
  if (digits !== undefined) {
    const number = Number.parseInt(digits, 16);
    return number < smallest ? `0x${number.toString(16)}` : String(number);
  }
  return /^\d+(?:\.\d+)?$/.test(lower) ? lower.replace(/^0+(?=\d)/, "") : undefined;
}

/** Two letters each: what one looks for in a text without spaces. */
function pairsOf(letters: string): string[] {
  const all = [...letters];
  return all.length < 2 ? all : all.slice(1).map((letter, i) => all[i]! + letter);
}

/** The ending of a plural or of a verb, which say nothing here: "certificates", "expired", "expires", "restarting". */
export function stem(lower: string): string {
  if (/\d/.test(lower) || !/^[a-z]+$/.test(lower)) return lower;
  const single = lower.length > 3 ? lower.replace(/ies$/, "y").replace(/(?<=[^aius])s$/, "") : lower;
  const bare = single.length > 4 ? single.replace(/(?:ing|ed|e)$/, "") : single;
  return bare.length < 3 ? single : bare.replace(/([^aeious])\1$/, "$1");
}

function wordsOf(raw: string): string[] {
  const lower = raw.toLowerCase();
  if (address.test(lower)) return ["address"];
  const number = numberIn(lower);
  if (number !== undefined) return [number];
  return raw.split(/[._-]/).flatMap((part) => part.split(seam).flatMap((one) => numberIn(one.toLowerCase()) ?? stem(one.toLowerCase())));
}

/** The words of a text as they are compared, in its order; of Chinese and Japanese each two letters. */
export function plainWords(text: string): string[] {
  const spaced = plain(text).replace(unspaced, (letters) => ` ${letters} `);
  // Letters alone, as in "-L", say nothing.
  const raws = (spaced.match(word) ?? []).filter((raw) => !/^[A-Za-z]$/.test(raw));
  return raws.flatMap((raw) => (raw.search(unspaced) < 0 ? wordsOf(raw) : pairsOf(raw)));
}

/** The names of a text that have grown together, as somebody writes them who does not see it: "wireguard" for WireGuard. */
export function grownNames(text: string): [string, string[]][] {
  return (plain(text).match(word) ?? [])
    .map((raw): [string, string[]] => [stem(raw.replace(/[._-]/g, "").toLowerCase()), wordsOf(raw)])
    .filter(([, parts]) => parts.length > 1);
}

/** The words that these texts always write as names: WireGuard, FIPS, 1057. A word at the beginning of a sentence is none by that. */
export function namesIn(texts: readonly string[]): ReadonlySet<string> {
  const raws = texts.flatMap((text) => plain(text).match(word) ?? []);
  const common = new Set(raws.filter((raw) => !/[\p{Lu}\d]/u.test(raw)).flatMap(wordsOf));
  return new Set(raws.flatMap(wordsOf).filter((one) => !common.has(one)));
}

/** A number is matched by nothing but itself. */
export const isNumber = (term: string): boolean => /^(?:0x[\da-f]+|\d+(?:\.\d+)?)$/.test(term);
