import { codeTables } from "@/content/codes/tables";
import { meanings } from "@/content/findings";
import { fileProblems } from "@/content/findings/files";
import { questions } from "@/content/questions";
import { severalOf } from "@/lib/findings/several";
import type { ReadingData } from "@/lib/findings/reading-data";

const numbers = (codes: readonly { readonly number: number }[]) => codes.map(({ number }) => ({ number }));

/** What reading pasted text needs of the content; of the codes their numbers, and why a sign-in was refused. */
export const reading: ReadingData = {
  meanings,
  several: severalOf(questions),
  codes: {
    disconnect: numbers(codeTables.disconnect),
    extended: numbers(codeTables.extended),
    statuses: codeTables.statuses.flatMap(({ number, refusal, general }) => (refusal ? [{ number, refusal, general }] : [])),
  },
  fileProblems,
};
