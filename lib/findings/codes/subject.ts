import type { Subject } from "../subject";
import { codeSigns, type CodeSign } from "./code-signs";
import { errorDialog } from "./error-dialog";

/** The numbers of the error dialog. */
export const codes: Subject<CodeSign> = { recognisers: (known) => ({ number: [errorDialog(known)] }), signs: [codeSigns] };
