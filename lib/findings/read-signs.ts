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
import type { Sign } from "./signs/sign";

const all = [
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

/** What the facts say together; each sign once, and once per reading. */
export function readSigns(facts: readonly Fact[], now: number): readonly Sign[] {
  const signs = new Map<string, Sign>();
  for (const sign of all.flatMap((read) => read(facts, now))) {
    const key = `${sign.id} ${sign.reading ?? ""}`;
    const known = signs.get(key);
    signs.set(key, known === undefined ? sign : { ...known, facts: [...known.facts, ...sign.facts] });
  }
  return [...signs.values()];
}
