import type { Code } from "./code";
import { disconnectCodes } from "./disconnect";
import { extendedCodes } from "./extended";
import { hresultCodes } from "./hresult";
import type { NamedCode } from "./named-code";
import { ntstatusCodes } from "./ntstatus";

const byNumber = (first: Code, second: Code) => first.number - second.number;

/** What reading a text needs of the codes: those of the dialog's first number, those of its second, and statuses of a sign-in. */
export const codeTables: {
  readonly disconnect: readonly Code[];
  readonly extended: readonly Code[];
  readonly statuses: readonly NamedCode[];
} = {
  disconnect: disconnectCodes.toSorted(byNumber),
  extended: extendedCodes.toSorted(byNumber),
  statuses: [...ntstatusCodes, ...hresultCodes],
};
