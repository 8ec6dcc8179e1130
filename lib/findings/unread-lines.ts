import type { ReadFacts } from "./read-facts";
import { lines } from "./text/lines";
import type { Steps } from "./text/steps";

export interface UnreadLines {
  readonly count: number;
  readonly first: readonly string[];
}

/** Lines so near to one that was read, with no blank line between, belong to it: the head of a table, the rest of an entry. */
const near = 3;

/** The lines that nobody read, trimmed, and how many they are. A heading, which ends in a colon, goes with the line after it. */
export function* unreadLinesInSteps(
  { cleaned: { text }, claims }: Pick<ReadFacts, "cleaned" | "claims">,
  most: number,
): Steps<UnreadLines> {
  const first: string[] = [];
  let count = 0;
  let waiting: string[] = [];
  let sinceRead = near + 1;
  const give = () => {
    count += waiting.length;
    if (first.length < most) first.push(...waiting.slice(0, most - first.length));
    waiting = [];
  };
  for (const line of lines(text)) {
    if (line === undefined) {
      yield undefined;
      continue;
    }
    const words = line.text.trim();
    if (words === "") {
      if (waiting.at(-1)?.endsWith(":")) continue;
      give();
      sinceRead = near + 1;
    } else if (claims.isRead(line)) {
      waiting = waiting.slice(0, -near);
      give();
      sinceRead = 0;
    } else if ((sinceRead += 1) > near) waiting.push(words);
  }
  give();
  return { count, first };
}
