import type { CodeTables } from "@/lib/codes/look-up";
import type { Code, Hint } from "./code";
import { disconnectCodes } from "./disconnect";
import { extendedCodes } from "./extended";
import { extendedRanges, lowByteHints } from "./hints";

/** All that is known of codes, as the look-up takes it. */
export const codeTables: CodeTables<Code, Hint> = {
  disconnect: disconnectCodes,
  extended: extendedCodes,
  lowByteHints,
  extendedRanges,
};
