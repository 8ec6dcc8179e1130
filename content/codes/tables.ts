import type { Code } from "./code";
import { disconnectCodes } from "./disconnect";
import { extendedCodes } from "./extended";

/** All that is known of codes: those of the dialog's first number, and those of its second. */
export const codeTables: { readonly disconnect: readonly Code[]; readonly extended: readonly Code[] } = {
  disconnect: disconnectCodes,
  extended: extendedCodes,
};
