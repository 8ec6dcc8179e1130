/** A number in one notation or the other, or that of an update: never matched by anything but itself. */
export const isNumber = (term: string): boolean => /^(?:0x[0-9a-f]+|\d+|kb\d+)$/.test(term);

/** Without the marks above letters, in lower case. */
export const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Chinese and Japanese, which put no blanks between words. */
export const isWithoutBlanks = (text: string): boolean => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);

/** Words of a text: letters and digits, joined by hyphens and underscores. "won't" is one word. */
const word = /[\p{L}\p{N}]+(?:['’_-][\p{L}\p{N}]+)*/gu;
/** Where a name like fDenyTSConnections or MachineKeys grows together. */
const seam = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

export const rawWords = (text: string): string[] => text.normalize("NFKC").match(word) ?? [];

/** Without the ending of the plural, so that "certificates" finds "certificate". */
const singular = (term: string) =>
  term.length > 4 && term.endsWith("ies") ? `${term.slice(0, -3)}y` : term.length > 3 && /[^aius]s$/.test(term) ? term.slice(0, -1) : term;

/** The form in which a single word is kept and looked for. */
export function normal(raw: string): string {
  const lower = raw.toLowerCase().replace(/['’]/g, "");
  const hexadecimal = /^0x0*([0-9a-f]+)$/.exec(lower);
  if (hexadecimal) return `0x${hexadecimal[1]}`;
  // A status is often copied without its 0x.
  if (/^[8c]0[0-9a-f]{6}$/.test(lower)) return `0x${lower}`;
  return /\d/.test(lower) ? lower : singular(lower);
}

/** All forms under which a word is kept: itself, and the parts it has grown together from. */
export function termsOf(raw: string): string[] {
  const parts = raw
    .split(/[_-]/)
    .flatMap((part) => [part, ...part.split(seam)])
    .filter((part) => part.length > 1 && part !== raw);
  return [...new Set([raw, ...parts].map(normal))];
}
