import { type Answers, result, unsure } from "@/lib/diagnosis/model";
import { nextFor, type Reader } from "@/lib/guide/answerable";

/** One reader's way through the flow. */
export interface Walk {
  /** All that the result is ranked by. */
  readonly answers: Answers;
  /** The questions that the flow asked, in its order. */
  readonly asked: readonly string[];
}

/** Enters some answers at once, as pasted text does; then answers each question that the flow asks, with `unsure` where nothing is known. */
export function walk(guide: Reader, entered: Answers, known: Answers): Walk {
  let answers = entered;
  const asked: string[] = [];
  const next = () => nextFor(guide, { answers, tried: [] });
  for (let at = next(); at !== result; at = next()) {
    asked.push(at);
    answers = { ...answers, [at]: known[at] ?? [unsure] };
  }
  return { answers, asked };
}
