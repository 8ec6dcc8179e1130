import type { Fact, Recogniser } from "./fact";
import { cleaned, type Cleaned } from "./text/cleaned";
import { lines } from "./text/lines";

export interface ReadFacts {
  /** In the order of the text. Their places are those of the cleaned text. */
  readonly facts: readonly Fact[];
  readonly cleaned: Cleaned;
  /** 1 for every character that some fact accounts for. */
  readonly claimed: Uint8Array;
}

/**
 * Reads a text step by step: it stops after each recogniser, so that a page can answer its reader in between. A fact
 * whose words another recogniser has read already is left out. Takes time in proportion to the text.
 */
export function* readFactsInSteps(pasted: string, recognisers: readonly Recogniser[]): Generator<undefined, ReadFacts> {
  const clean = cleaned(pasted);
  const claimed = new Uint8Array(clean.text.length);
  const facts: Fact[] = [];
  for (const { recognise } of recognisers) {
    yield undefined;
    const found = recognise(clean.text).filter(({ at }) => !claimed.subarray(at.start, at.end).includes(1));
    for (const fact of found) {
      const { start, end } = fact.within ?? fact.at;
      claimed.fill(1, start, end);
      claimed.fill(1, fact.at.start, fact.at.end);
      facts.push(fact);
    }
  }
  return { facts: facts.sort((one, other) => one.at.start - other.at.start), cleaned: clean, claimed };
}

/** Lines so near to one that was read, with no blank line between, belong to it: the head of a table, the rest of an entry. */
const near = 3;

/** The lines that nobody read, trimmed, and how many they are. A heading, which ends in a colon, goes with the line after it. */
export function unreadLines(
  { cleaned: { text }, claimed }: ReadFacts,
  most: number,
): { readonly count: number; readonly first: readonly string[] } {
  const first: string[] = [];
  let count = 0;
  let waiting: string[] = [];
  let sinceRead = near + 1;
  const give = () => {
    count += waiting.length;
    first.push(...waiting.slice(0, most - first.length));
    waiting = [];
  };
  for (const line of lines(text)) {
    const words = line.text.trim();
    if (words === "") {
      if (waiting.at(-1)?.endsWith(":")) continue;
      give();
      sinceRead = near + 1;
    } else if (claimed.subarray(line.start, line.end).includes(1)) {
      waiting = waiting.slice(0, -near);
      give();
      sinceRead = 0;
    } else if ((sinceRead += 1) > near) waiting.push(words);
  }
  give();
  return { count, first };
}
