/** How the lines of a program's log are told from others, and what some of them say. */
export interface ProgramLog<Id extends string = string, Pattern = RegExp> {
  readonly program: string;
  /** A part of each of its lines, for a search through the whole text: `^` is the start of a line. */
  readonly line: Pattern;
  /** Words of which one must stand somewhere, where other programs write lines of the same form. */
  readonly words?: Pattern;
  /** What a line says: the first pattern that it has counts. */
  readonly marks: readonly (readonly [pattern: Pattern, sign: Id])[];
  /** Its lines hold names and numbers of the catalogue of codes, which say what they say there. Marks come first. */
  readonly namesCodes?: true;
  /** What each of its lines says by itself: which program it is. */
  readonly seen?: Id;
  /** Which program it is is said only where its lines say nothing more. */
  readonly seenAlone?: true;
  /** Each of the first says why the second came, which then says nothing more. In this order. */
  readonly explained?: readonly (readonly [stronger: readonly Id[], weaker: Id])[];
}
