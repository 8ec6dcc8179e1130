/*
 * What mail programs, ticket systems and chats do to a link, undone. ES5 once it is bundled, and linear in the text:
 * all that is here passes over it once.
 */

/** Punctuation and spaces that stand behind a link in a sentence and are taken for a part of it. No id ends so. */
const behind = " \t\r\n\u00a0.,;:!?'\"`()[]{}<>*_|\\&#\u2026\u2018\u2019\u201c\u201d\u00ab\u00bb\u3001\u3002\uff09\uff0c";

/** The text without what stands behind it. */
export function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && behind.indexOf(text.charAt(end - 1)) >= 0) end--;
  return text.slice(0, end);
}

/**
 * What stands between the "&" of the text, escaped for HTML ("&amp;") or not, without what is empty; as many whole
 * pieces as `most` characters hold, each with its "&". Walks by hand: an expression would keep a way back for each of
 * a million "&".
 */
export function piecesOf(text: string, most: number): { readonly pieces: string[]; readonly isCut: boolean } {
  const pieces: string[] = [];
  let left = most;
  for (let at = 0; at < text.length;) {
    const next = text.indexOf("&", at);
    const end = next < 0 ? text.length : next;
    while (text.charAt(at) === "a" && text.slice(at, at + 4) === "amp;") at += 4;
    if (at < end) {
      left -= end - at + 1;
      if (left < 0) return { pieces, isCut: true };
      pieces.push(text.slice(at, end));
    }
    at = end + 1;
  }
  return { pieces, isCut: false };
}

/** The text up to a quotation mark or bracket that was escaped for HTML: there a tag began. */
export function beforeTag(text: string): string {
  const tag = text.search(/&(?:gt|lt|quot|apos|nbsp|#39|#x27);/i);
  return tag < 0 ? text : text.slice(0, tag);
}

/** Percent escapes undone, once. Those that are malformed stay as they are; no id holds a "%". */
export function decodedOnce(text: string): string {
  return text.replace(/%[0-7][0-9a-f]|(?:%[89a-f][0-9a-f])+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped;
    }
  });
}
