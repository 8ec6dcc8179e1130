/** One thing wrong in a model, for the person who edits its data. */
export interface ModelProblem {
  /** The place as a path into the model: "flow.next.noise.loud". */
  readonly where: string;
  readonly expected: string;
  readonly found: string;
  /** What to do about it: a sentence. */
  readonly fix: string;
}

/** A list of ids as it stands in a sentence, cut where it would be too long to read. */
export function listed(ids: readonly string[], most = 8): string {
  if (ids.length === 0) return "none";
  return ids.slice(0, most).join(", ") + (ids.length > most ? ` and ${ids.length - most} more` : "");
}
