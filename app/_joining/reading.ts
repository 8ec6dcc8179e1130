import { meanings } from "@/content/findings";
import { fileProblems } from "@/content/findings/files";
import { knownText } from "@/content/findings/known-text";
import { questions } from "@/content/questions";
import { severalOf } from "@/lib/findings/several";
import type { ReadingData } from "@/lib/findings/reading-data";

/** What reading pasted text needs of the content. */
export const reading: ReadingData = { meanings, several: severalOf(questions), known: knownText, fileProblems };
