import type { Fact } from "./fact";
import type { ReadFacts } from "./read-facts";
import { lines } from "./text/lines";
import type { Steps } from "./text/steps";

export interface UnreadLines {
  readonly count: number;
  /** Trimmed; those with a number or a word for an error come first. */
  readonly first: readonly string[];
}

/** Each line that is not blank is exactly one of these. */
export interface LineCounts {
  /** It said something. */
  readonly used: number;
  /** It was read, or belongs to what was read, and says nothing. */
  readonly harmless: number;
  readonly unread: number;
}

/** Lines so near to one that was read, with no blank line between, belong to it: the head of a table, the rest of an entry. */
const near = 3;

/** What may be worth a look. */
const telling = /\d|error|fehler|erreur|fail|denied|refused|エラー|错误|ошибк/i;

/** Whether a line is among the places that were used. Lines come in their order. */
function within(facts: readonly Fact[]): (line: { readonly start: number; readonly end: number }) => boolean {
  const places = facts.map((fact) => fact.within ?? fact.at).sort((one, other) => one.start - other.start);
  let next = 0;
  let end = 0;
  return (line) => {
    for (let place = places[next]; place !== undefined && place.start < line.end; place = places[next]) {
      end = Math.max(end, place.end);
      next += 1;
    }
    return end > line.start;
  };
}

/** Sorts the lines. A heading, which ends in a colon, goes with the line after it. `used` are the facts that said something. */
export function* countedLinesInSteps(
  { cleaned: { text }, claims }: Pick<ReadFacts, "cleaned" | "claims">,
  used: readonly Fact[],
  most: number,
): Steps<{ readonly lines: LineCounts; readonly unread: UnreadLines }> {
  const isUsed = within(used);
  const [first, others]: [string[], string[]] = [[], []];
  const count = { all: 0, used: 0, unread: 0 };
  let waiting: string[] = [];
  let sinceRead = near + 1;
  const give = () => {
    count.unread += waiting.length;
    for (const words of waiting) {
      const list = telling.test(words) ? first : others;
      if (list.length < most) list.push(words);
    }
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
      continue;
    }
    count.all += 1;
    if (isUsed(line)) count.used += 1;
    if (claims.isRead(line)) {
      waiting = waiting.slice(0, -near);
      give();
      sinceRead = 0;
    } else if ((sinceRead += 1) > near) waiting.push(words);
  }
  give();
  return {
    lines: { used: count.used, harmless: count.all - count.used - count.unread, unread: count.unread },
    unread: { count: count.unread, first: [...first, ...others].slice(0, most) },
  };
}
