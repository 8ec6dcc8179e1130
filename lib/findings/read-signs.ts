import type { Fact } from "./fact";
import { certificateSigns } from "./signs/certificate-signs";
import { clientSigns } from "./signs/client-signs";
import { codeSigns } from "./signs/code-signs";
import { domainSigns } from "./signs/domain-signs";
import { eventSigns } from "./signs/event-signs";
import { listenerSigns } from "./signs/listener-signs";
import { attemptSigns, logSigns } from "./signs/log-signs";
import { otherProgramSigns } from "./signs/other-program-signs";
import { firewallSigns, pathSigns } from "./signs/path-signs";
import { probeSigns } from "./signs/probe-signs";
import { securitySigns, signInSigns } from "./signs/setting-signs";
import type { ReadSigns, Sign } from "./signs/sign";
import { finish, type Steps } from "./text/steps";
import { troubleWith, type Trouble } from "./trouble";

const all: readonly ReadSigns[] = [
  codeSigns,
  eventSigns,
  logSigns,
  attemptSigns,
  certificateSigns,
  probeSigns,
  securitySigns,
  signInSigns,
  listenerSigns,
  domainSigns,
  firewallSigns,
  clientSigns,
  pathSigns,
  otherProgramSigns,
];

/** What all readings of the facts say, and those that failed. */
export interface ReadSignsResult {
  /** Each sign once, and once per reading. */
  readonly signs: readonly Sign[];
  readonly troubles: readonly Trouble[];
}

function* tried(read: ReadSigns, facts: readonly Fact[], now: number): Steps<readonly Sign[] | Trouble> {
  yield undefined;
  try {
    return read(facts, now);
  } catch (error) {
    return troubleWith("signs", error);
  }
}

/** A sign and its reading, as one name: no two signs of a text share it. */
export const keyOf = ({ id, reading }: Pick<Sign, "id" | "reading">): string => (reading === undefined ? id : `${id} ${reading}`);

/** What the facts say together. Never throws; takes time in proportion to their number. */
export function* readSignsInSteps(facts: readonly Fact[], now: number): Steps<ReadSignsResult> {
  const signs = new Map<string, Sign & { readonly facts: Fact[] }>();
  const troubles: Trouble[] = [];
  for (const read of all) {
    const found = yield* tried(read, facts, now);
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
  return { signs: [...signs.values()], troubles };
}

/** The same at once. */
export const readSigns = (facts: readonly Fact[], now: number): readonly Sign[] => finish(readSignsInSteps(facts, now)).signs;
