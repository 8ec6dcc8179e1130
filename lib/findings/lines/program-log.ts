/** How the lines of a program's log are told from others, and what some of them say. */
export interface ProgramLog<Id extends string = string> {
  readonly program: string;
  /** A part of each of its lines, for a search through the whole text: `^` is the start of a line. */
  readonly line: RegExp;
  /** Words of which one must stand somewhere, where other programs write lines of the same form. */
  readonly words?: RegExp;
  /** What a line says: the first pattern that it has counts. */
  readonly marks: readonly (readonly [pattern: RegExp, sign: Id])[];
  /** What each of its lines says by itself: which program it is. */
  readonly seen?: Id;
  /** Which program it is is said only where its lines say nothing more. */
  readonly seenAlone?: true;
  /** The first says why the second came, which then says nothing more. In this order. */
  readonly explained?: readonly (readonly [Id, Id])[];
}
