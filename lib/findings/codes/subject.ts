import type { Subject } from "../subject";
import { codeSigns, type CodeSign } from "./code-signs";
import { byForms } from "../forms";
import { errorDialog } from "./error-dialog";
import { catalogueCodes, namedCodeSigns, type NamedCodeSign } from "./named-codes";

/** mRemoteNG and 1Remote write the code in decimal, and the sentence of the client behind it. */
const beforeSentence = byForms("codes-before-sentences", [
  [
    /^RDP disconnected(?: from server [^\n!]{1,100})?!\s{1,6}(\d{3,5})(?= \S)|\bexit with error code (\d{1,5})(?=\()/gm,
    ([, one, other]) => ({ kind: "codes", disconnect: Number(one ?? other) }),
  ],
  // The number alone: the sentence around it says more, and is read by itself.
  [/(?<=Because of a protocol error )\d{4}\b/g, ([number]) => ({ kind: "codes", disconnect: Number(number) })],
]);

/** The numbers of the error dialog, and all other codes of the catalogue. */
export const codes: Subject<CodeSign | NamedCodeSign> = {
  recognisers: (known) => ({ line: [beforeSentence], number: [catalogueCodes(known), errorDialog(known)] }),
  signs: [codeSigns, namedCodeSigns],
};
