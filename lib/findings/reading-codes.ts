import type { KnownCodes } from "../codes/read";
import type { KnownStatuses } from "./text/statuses";

/** What reading a text needs of the list of codes. */
export interface ReadingCodes extends KnownCodes {
  readonly statuses: KnownStatuses;
}
