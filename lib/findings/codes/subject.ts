import type { Subject } from "../subject";
import { codeSigns, type CodeSign } from "./code-signs";
import { byForms } from "../forms";
import { errorDialog } from "./error-dialog";

/** mRemoteNG and 1Remote write the code in decimal, and the sentence of the client behind it. */
const beforeSentence = byForms("codes-before-sentences", [
  [
    /^RDP disconnected!\s{1,6}(\d{3,5})(?= \S)|\bexit with error code (\d{1,5})(?=\()/gm,
    ([, one, other]) => ({ kind: "codes", disconnect: Number(one ?? other) }),
  ],
]);

/** The numbers of the error dialog. */
export const codes: Subject<CodeSign> = {
  recognisers: (known) => ({ line: [beforeSentence], number: [errorDialog(known)] }),
  signs: [codeSigns],
};
