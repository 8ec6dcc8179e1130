import { claims, type Claims } from "./claims";
import type { Fact, Recogniser } from "./fact";
import { cleanedInSteps, type Cleaned } from "./text/cleaned";
import type { Steps } from "./text/steps";
import { troubleWith, type Trouble } from "./trouble";

export interface ReadFacts {
  /** Those that mean something, in the order of the text. Their places are those of the cleaned text. */
  readonly facts: readonly Fact[];
  readonly cleaned: Cleaned;
  readonly claims: Claims;
  readonly troubles: readonly Trouble[];
}

/** Facts between two pauses: what a fact holds may be some thousand characters of a message. */
const fewFacts = 32;

/** The facts of one recogniser whose words nobody before it has read. All or, where it throws, none. */
function* factsOf({ id, recognise }: Recogniser, place: number, text: string, taken: Claims): Steps<readonly Fact[] | Trouble> {
  const facts: Fact[] = [];
  const by = place + 1;
  let count = 0;
  try {
    for (const fact of recognise(text)) {
      if (fact === undefined || (count += 1) % fewFacts === 0) yield undefined;
      if (fact === undefined || taken.isTaken(fact.at, by)) continue;
      taken.take(fact.at, by);
      if (fact.within !== undefined) taken.take(fact.within, by);
      if (fact.kind !== "seen") facts.push(fact);
    }
  } catch (error) {
    taken.release(by);
    return troubleWith(id, error);
  }
  return facts;
}

/** Reads a text with all recognisers, the first one first. Never throws; takes time in proportion to the text. */
export function* readFactsInSteps(pasted: string, recognisers: readonly Recogniser[]): Steps<ReadFacts> {
  const cleaned = yield* cleanedInSteps(pasted);
  const taken = claims(cleaned.text.length);
  const facts: Fact[] = [];
  const troubles: Trouble[] = [];
  for (const [place, recogniser] of recognisers.entries()) {
    const found = yield* factsOf(recogniser, place, cleaned.text, taken);
    if ("reason" in found) troubles.push(found);
    else for (const fact of found) facts.push(fact);
  }
  return { facts: facts.sort((one, other) => one.at.start - other.at.start), cleaned, claims: taken, troubles };
}
