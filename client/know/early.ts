/** What a reader wanted of the box before its script came: the place for lines, or the first suggestion for what he typed. */
export interface Early {
  readonly lines: boolean;
  readonly enter: boolean;
}

export const nothingEarly: Early = { lines: false, enter: false };
