/** The word that marks what a generator leaves to the author. The content check refuses it wherever it stands. */
const mark = "TODO: ";

/** A place to fill in, with what belongs there. */
export const gap = (what: string) => `${mark}${what}`;

/** What belongs into the gap of a line; undefined for a line without one. */
export function gapIn(line: string): string | undefined {
  const at = line.indexOf(mark);
  return at < 0 ? undefined : line.slice(at + mark.length).replace(/[.,"'`\s]+$/, "");
}
