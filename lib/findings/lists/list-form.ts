import type { Reading } from "../fact";
import type { Block } from "../text/blocks";
import type { Label } from "../text/labels";

/** The property whose words are shown, those a list must hold to be read so, and what it says. */
export type ListForm = readonly [shown: Label, needs: readonly Label[], read: (block: Block) => Reading | undefined];

/** "True" and "False", which no language changes. */
export const truth = (value: string | undefined): boolean | undefined => (value === undefined ? undefined : /^true$/i.test(value));
