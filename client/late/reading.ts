/** Loaded when something is first pasted: the reader of pasted text. */
import { readTextInSteps, type ReadText } from "@/lib/findings/read-text";
import { type Chosen, choose, settle, type Settled } from "@/lib/findings/settle";
import type { Answers } from "@/lib/diagnosis/model";
import { pageData } from "@/lib/page-data";

export { choose };

/** How long reading may hold the page up at a stretch, in milliseconds. */
const slice = 12;

/** Reads the text between the page's other work and tells what it says. Returns what stops it. */
export function readSlices(text: string, tell: (read: ReadText) => void): () => void {
  const steps = readTextInSteps(text, { known: pageData("reading").known });
  const goOn = () => {
    const until = performance.now() + slice;
    do {
      const step = steps.next();
      if (step.done) return tell(step.value);
    } while (performance.now() < until);
    timer = setTimeout(goOn);
  };
  let timer = setTimeout(goOn);
  return () => clearTimeout(timer);
}

/** What the text means to this reader; `asked` is the question that its command belongs to, where there is one. */
export const settled = (read: ReadText, own: Answers, chosen: Chosen, asked?: string): Settled =>
  settle(read, { meanings: pageData("reading").meanings, several: pageData("reading").several, own, chosen, asked });

/** The codes that have a page of their own. */
export const knownCodes = () => pageData("reading").known;

/** What to tell of a file that was not read. */
export const fileProblems = () => pageData("reading").fileProblems;
