import { isSilent } from "../findings/silent";
import type { Finding } from "../findings/settle";
import type { QuestionWords } from "./guide";
import type { OutputSaid } from "./output-said";

const nothingRecognised = "None of its lines was recognised: paste all that the command printed, as it is.";
const decidesNothing = "If that is all that the command printed, choose by the answers below.";

/** Sentences, each once. */
const sentences = (all: readonly string[]) => [...new Set(all)].join(" ");

/**
 * What is said of a pasted output: which answers it gives, what it leaves open, or why it answers nothing. `words` are those
 * of the question's answers, as the reader sees them light up.
 */
export function outputWords(words: QuestionWords["answers"], { fits, open }: OutputSaid, findings: readonly Finding[]): string {
  if (fits.length > 0) return `Your output says: ${fits.map((answer) => words[answer]!.label).join(" · ")}`;
  if (open.some(({ chosen }) => chosen === undefined)) return "Your output can be read in several ways: choose one.";
  if (open.length > 0) return `Nothing in it answers this question. ${decidesNothing}`;
  const meant = findings.filter(({ sign }) => !isSilent(sign)).map(({ means }) => means);
  const why = meant.length > 0 ? sentences(meant.slice(0, 3)) : findings.length > 0 ? decidesNothing : nothingRecognised;
  return `Nothing in it answers this question. ${why}`;
}
