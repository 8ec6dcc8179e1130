/** Articles and pages, and "checks" for the questions, whose checks have no samples and readings yet. It only ever gets shorter. */
export const notYet: readonly string[] = [];
