/**
 * Codes as people retype them or a program reads them out of a picture: the sign of multiplication for an x, the letter O for
 * a zero, a small L or a capital I for a one, a blank in the middle.
 */
const mistyped =
  /(?<![\p{L}\p{N}])([0OoОо])([xX×хХ✕])(?:([0-9a-fA-FOoОоlI]{1,8})(?: (0[0-9a-fA-FOoОоlI]{1,2}))?|[ \t]{1,3}([0-9a-fA-FOoОоlI]{1,8}))(?![\p{L}\p{N}])/gu;
const plain = /^0[xX][0-9a-fA-F]+$/;
/** Two numbers with a blank between are one code only as long as it is no longer than any. */
const longestCode = 4;
const letterO = /[OoОо]/g;
const likeOne = /[lI]/g;
/** Letters alone are no number that somebody mistyped. */
const hasDigit = /\d/;

export interface Mended {
  readonly text: string;
  /** The first code that was mended: "0x9O4 as 0x904". */
  readonly readSo?: string;
}

/** The text with such codes as they were meant. Takes time in proportion to the text. */
export function mended(text: string): Mended {
  let readSo: string | undefined;
  const better = text.replace(mistyped, (words: string, _zero, _x, digits?: string, second = "", apart = "") => {
    const typed = `${digits ?? ""}${second}${apart}`;
    const number = typed.replace(letterO, "0").replace(likeOne, "1");
    if ((second !== "" && number.length > longestCode) || (!hasDigit.test(typed) && typed.search(likeOne) >= 0)) return words;
    const value = `0x${number}`;
    // A blank behind the x changes nothing; the dialogs of some programs write it.
    if (!plain.test(words.replace(/[ \t]/g, second === "" ? "" : " "))) readSo ??= `${words} as ${value}`;
    return value;
  });
  return { text: better, ...(readSo === undefined ? {} : { readSo }) };
}
