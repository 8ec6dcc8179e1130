import type { Code } from "./code";
import { disconnectCodes } from "./disconnect";
import { extendedCodes } from "./extended";

const byNumber = (first: Code, second: Code) => first.number - second.number;

/** The codes of the dialog: those of its first number, and those of its second. */
export const codeTables: { readonly disconnect: readonly Code[]; readonly extended: readonly Code[] } = {
  disconnect: disconnectCodes.toSorted(byNumber),
  extended: extendedCodes.toSorted(byNumber),
};
