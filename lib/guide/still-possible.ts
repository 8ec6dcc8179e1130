import type { State } from "../diagnosis/model";
import type { Band } from "../diagnosis/rank/band";
import { rank, stillPossible } from "../diagnosis/rank/rank";
import type { Guide } from "./guide";

export interface StillPossible {
  readonly count: number;
  readonly of: number;
  /** The first of them, once something is known. */
  readonly first: readonly { readonly cause: string; readonly name: string; readonly band: Band }[];
}

/** The causes that the answers leave open; `most` of them by name. */
export function possibleCauses(guide: Guide, state: State, most: number): StillPossible {
  const open = stillPossible(rank(guide, state));
  const known = Object.keys(state.answers).length > 0;
  return {
    count: open.length,
    of: Object.keys(guide.causes).length,
    first: known ? open.slice(0, most).map(({ cause, band }) => ({ cause, name: guide.causes[cause]!.name, band })) : [],
  };
}
