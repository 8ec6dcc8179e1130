import type { Fact } from "./fact";
import type { KnownText } from "./known-text";
import { signOf, type ReadSigns, type Sign as AnySign } from "./sign";
import { subjects, type SignId } from "./subjects";
import type { Subject } from "./subject";
import { finish, type Steps } from "./text/steps";
import { troubleWith, type Trouble } from "./trouble";

export type Sign = AnySign<SignId>;

// Each subject gives its own ids, and all of them together are the ids that there are.
const all = subjects.flatMap(({ signs = [] }: Subject) => signs as readonly ReadSigns<SignId>[]);

/** What all readings of the facts say, and those that failed. */
export interface ReadSignsResult {
  /** Each sign once, and once per reading. */
  readonly signs: readonly Sign[];
  readonly troubles: readonly Trouble[];
}

function* tried(read: ReadSigns<SignId>, facts: readonly Fact[], now: number, known: KnownText): Steps<readonly Sign[] | Trouble> {
  yield undefined;
  try {
    return read(facts, now, known);
  } catch (error) {
    return troubleWith("signs", error);
  }
}

/** A sign and its reading, as one name: no two signs of a text share it. */
export const keyOf = ({ id, reading }: Pick<Sign, "id" | "reading">): string => (reading === undefined ? id : `${id} ${reading}`);

/** What the facts say together. Never throws; takes time in proportion to their number. */
export function* readSignsInSteps(facts: readonly Fact[], now: number, known: KnownText): Steps<ReadSignsResult> {
  const signs = new Map<string, Sign & { readonly facts: Fact[] }>();
  const troubles: Trouble[] = [];
  for (const read of all) {
    const found = yield* tried(read, facts, now, known);
    if ("reason" in found) {
      troubles.push(found);
      continue;
    }
    for (const sign of found) {
      const known = signs.get(keyOf(sign));
      // Many signs of few facts each are the rule in a long log: the facts are added to one list, never copied.
      if (known === undefined) signs.set(keyOf(sign), { ...sign, facts: [...sign.facts] });
      else for (const fact of sign.facts) known.facts.push(fact);
    }
  }
  const nothing = signs.size === 0 && troubles.length === 0;
  const events = facts.filter(({ kind }) => kind === "event");
  const silent = events.length > 0 ? signOf<SignId>("events-say-nothing", events) : signOf<SignId>("says-nothing", facts.slice(0, 1));
  return { signs: nothing ? silent : [...signs.values()], troubles };
}

/** The same at once. */
export const readSigns = (facts: readonly Fact[], now: number, known: KnownText): readonly Sign[] =>
  finish(readSignsInSteps(facts, now, known)).signs;
