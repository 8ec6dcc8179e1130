import { codeTables } from "@/content/codes/tables";
import { meanings } from "@/content/findings";
import { fileProblems } from "@/content/findings/files";
import { questions } from "@/content/questions";
import { severalOf } from "@/lib/findings/several";
import type { ReadingData } from "@/lib/findings/reading-data";

const numbers = (codes: readonly { readonly number: number }[]) => codes.map(({ number }) => ({ number }));

/** What reading pasted text needs of the content; of the codes their numbers alone. */
export const reading: ReadingData = {
  meanings,
  several: severalOf(questions),
  codes: { disconnect: numbers(codeTables.disconnect), extended: numbers(codeTables.extended) },
  fileProblems,
};
