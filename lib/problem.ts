/** Something wrong in the content: where it is, what was expected, what was found. Programs collect all of them. */
export interface Problem {
  readonly file: string;
  /** Line of the file, from 1; 0 when it is about the whole file. */
  readonly line: number;
  readonly field: string;
  readonly expected: string;
  readonly found: string;
}

/** One line a person can act on. */
export const problemSentence = ({ file, line, field, expected, found }: Problem) =>
  `${file}${line > 0 ? `:${line}` : ""} · ${field}: expected ${expected}; found ${found}`;
