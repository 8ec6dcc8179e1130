/** What the script of the box finds by name, and the ids that tie its parts together. */
export const know = {
  box: "know",
  field: "know-field",
  list: "know-list",
  hint: "know-hint",
  lines: "pasted",
  /** The class of the button that shows the place for lines. */
  showLines: "show-lines",
  said: "know-said",
  note: "know-note",
} as const;

/** The id of one suggestion. */
export const optionId = (place: number) => `know-option-${place}`;

/** How much of the box a page shows: all of it beside the causes, all of it, or the field alone. */
export type BoxSize = "page" | "whole" | "small";
