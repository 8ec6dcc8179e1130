import type { Recogniser } from "./fact";
import type { KnownText } from "./known-text";
import type { ListForm } from "./lists/list-form";
import type { ReadSigns } from "./sign";

/**
 * How sure a form is of what it reads, the surest first: reports and lines that only known programs write; lists and
 * tables with names of their own; single lines of commands; sentences; numbers in prose; what stands around all of it.
 */
export const surest = ["program", "list", "line", "sentence", "number", "frame"] as const;

export type Sureness = (typeof surest)[number];

/** One kind of thing that people paste: how it is recognised, and what it says. */
export interface Subject<Id extends string = string> {
  readonly recognisers?: (known: KnownText) => { readonly [S in Sureness]?: readonly Recogniser[] };
  /** Lists of "label : value" that belong to it. */
  readonly lists?: readonly ListForm[];
  readonly signs?: readonly ReadSigns<Id>[];
}
