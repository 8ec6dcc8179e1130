import { nextToAsk } from "@/lib/diagnosis/ask/next-to-ask";
import { type Answers, type Model, result, unsure } from "@/lib/diagnosis/model";

/** One reader's way through the flow. */
export interface Walk {
  /** All that the result is ranked by. */
  readonly answers: Answers;
  /** The questions that the flow asked, in its order. */
  readonly asked: readonly string[];
}

/** Enters some answers at once, as pasted text does; then answers each question that the flow asks, with `unsure` where nothing is known. */
export function walk(model: Model, entered: Answers, known: Answers): Walk {
  let answers = entered;
  const asked: string[] = [];
  const next = () => nextToAsk(model, { answers, tried: [] });
  for (let at = next(); at !== result; at = next()) {
    asked.push(at);
    answers = { ...answers, [at]: known[at] ?? [unsure] };
  }
  return { answers, asked };
}
