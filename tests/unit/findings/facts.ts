import type { Fact } from "@/lib/findings/fact";
import { readFactsInSteps } from "@/lib/findings/read-facts";
import { recognisers } from "@/lib/findings/recognisers";
import { knownCodes } from "./codes";

/** All that is read of a text. */
export function read(text: string) {
  const steps = readFactsInSteps(text, recognisers(knownCodes));
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The facts that mean something, without their places. */
export const readingsIn = (text: string): readonly object[] =>
  read(text)
    .facts.filter(({ kind }) => kind !== "seen")
    .map(({ at: _at, within: _within, ...reading }: Fact) => reading);
