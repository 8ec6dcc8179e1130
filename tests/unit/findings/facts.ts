import type { Fact, Recogniser } from "@/lib/findings/fact";
import { readFactsInSteps } from "@/lib/findings/read-facts";
import { recognisers } from "@/lib/findings/recognisers";
import { finish } from "@/lib/findings/text/steps";
import { knownText } from "@/content/findings/known-text";

/** All that is read of a text. */
export const read = (text: string) => finish(readFactsInSteps(text, recognisers(knownText)));

/** What one recogniser reads of a text that is cleaned. */
export const factsOf = ({ recognise }: Recogniser, text: string): readonly Fact[] =>
  [...recognise(text)].filter((fact) => fact !== undefined);

/** The facts that mean something, without their places. */
export const readingsIn = (text: string): readonly object[] =>
  read(text)
    .facts.filter(({ kind }) => kind !== "seen")
    .map(({ at: _at, within: _within, ...reading }: Fact) => reading);
