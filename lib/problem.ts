/** What is wrong, apart from its place. Whoever judges collects all of it and throws nothing. */
export interface Mismatch {
  readonly expected: string;
  readonly found: string;
  /** What to do about it: a sentence. */
  readonly fix: string;
}

/** The same at a line of the text that was judged, from 1; 0 when it is about the whole of it. */
export interface LineMismatch extends Mismatch {
  readonly line: number;
}

/** Something wrong in a text. */
export interface Fault extends LineMismatch {
  /** What in the text: "frontmatter grade", "link", "PowerShell". */
  readonly field: string;
}

/** Something wrong in a file of the project: what every check of the content gives, and the only thing that is shown. */
export interface Problem extends Fault {
  /** Path from the project's folder, with forward slashes. */
  readonly file: string;
}

/** One line a person can act on. */
export const problemSentence = ({ file, line, field, expected, found, fix }: Problem) =>
  `${file}${line > 0 ? `:${line}` : ""} · ${field}: expected ${expected}; found ${found}. ${fix}`;

/** By file and line, so that a file is mended from top to bottom. */
export const inOrder = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted((a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.field, b.field));

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What a schema expected, from the message of its issue: "Invalid option: expected one of …". */
export const expectedBy = (message: string) => message.replace(/^.*?\bexpected /, "");

/** A value of data as it stands in a sentence. */
export const say = (value: unknown) => (value === undefined ? "nothing" : JSON.stringify(value));
