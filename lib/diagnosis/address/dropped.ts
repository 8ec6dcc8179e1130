/** A part of a link that could not be read. Both texts are cut and safe to show; the reason is a sentence for the reader. */
export interface Dropped {
  readonly key: string;
  readonly value: string;
  readonly reason: string;
}

/** Characters of a foreign text that are shown. */
const longestShown = 40;

/** Foreign text as a page can show it: short, on one line, without characters that hide or turn round what follows. */
export function shown(text: string): string {
  // Cut twice: the first keeps a huge text from being taken apart, the second never splits a character.
  const characters = Array.from(text.slice(0, 4 * longestShown).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "\u{FFFD}"));
  return characters.length > longestShown ? `${characters.slice(0, longestShown - 3).join("")}...` : characters.join("");
}

export function dropped(key: string, value: string, reason: string): Dropped {
  return { key: shown(key), value: shown(value), reason };
}
