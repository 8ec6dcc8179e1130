/** A class of characters, an escaped one, or a blank that is not counted. */
const part = /\[(?:\\.|[^\]\\])*\]|\\.| (?![?*+{])/g;
/** A blank, or the end of a line and what mail programs put before the next. */
const blank = String.raw`(?: |[ \t]{0,20}\n[ \t>]{0,20})`;

/**
 * A pattern of a sentence that finds it across line ends too: mail programs and consoles wrap at some sixty to eighty
 * columns, and begin the next line with blanks or with the mark of a quotation. `[^\n]` in a pattern stays on its line.
 */
export const inWrapped = (pattern: RegExp): RegExp =>
  new RegExp(
    pattern.source.replace(part, (found) => (found === " " ? blank : found)),
    pattern.flags.includes("g") ? pattern.flags : `${pattern.flags}g`,
  );
