/** Who stands behind a source. */
export const publishers = {
  microsoft: "Microsoft",
  vendor: "another vendor",
  project: "an open project's own pages or threads",
  administrator: "an administrator's account",
} as const;

export interface Source {
  readonly title: string;
  readonly url: string;
  readonly publisher: keyof typeof publishers;
  /** What it supports, in a sentence of ours. */
  readonly supports: string;
  /** What it gets wrong, where it does: do not copy that. */
  readonly wrong?: string;
}

/** The publisher in a word or two, for the mark behind a claim. */
export const publisherNames = {
  microsoft: "Microsoft",
  vendor: "vendor",
  project: "project",
  administrator: "administrator",
} as const satisfies Record<keyof typeof publishers, string>;
