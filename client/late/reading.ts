/** Loaded when something is first pasted: the reader of pasted text, and of the files that were opened. */
import type { Answers } from "@/lib/diagnosis/model";
import { decode, fitsIn } from "@/lib/findings/decode";
import { readPastedInSteps } from "@/lib/findings/read-pasted";
import { pageData } from "@/lib/page-data";
import type { Pasting } from "../paste/use-pasted";

/** How long reading may hold the page up at a stretch, in milliseconds. */
const slice = 12;

/** Reads the text between the page's other work and says how it ended. Returns what stops it. */
export function readSlices(text: string, answers: Answers, say: (pasting: Pasting) => void): () => void {
  const { meanings, codes } = pageData("reading");
  const steps = readPastedInSteps(text, { meanings, codes, answers });
  const goOn = () => {
    const until = performance.now() + slice;
    try {
      do {
        const step = steps.next();
        if (step.done) return say({ kind: "read", pasted: step.value, codes });
      } while (performance.now() < until);
    } catch (error) {
      return say({ kind: "failed", why: String(error) });
    }
    timer = setTimeout(goOn);
  };
  let timer = setTimeout(goOn);
  return () => clearTimeout(timer);
}

export interface RefusedFile {
  readonly name: string;
  readonly title: string;
  readonly advice: string;
}

/** The texts in the files, and each file that holds none. */
export async function readFiles(files: readonly File[]): Promise<{ texts: string[]; refused: RefusedFile[] }> {
  const { fileProblems } = pageData("reading");
  const texts: string[] = [];
  const refused: RefusedFile[] = [];
  for (const file of files) {
    const read = fitsIn(file.size) ? decode(new Uint8Array(await file.arrayBuffer())) : ({ kind: "too-large" } as const);
    if (read.kind === "text") texts.push(read.text);
    else refused.push({ name: file.name, ...fileProblems[read.kind] });
  }
  return { texts, refused };
}
