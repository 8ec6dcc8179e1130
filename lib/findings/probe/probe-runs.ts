import { isLoopback } from "../text/addresses";
import type { Fact } from "../fact";
import type { FactOf } from "../sign";

/** One run of the probe: its line of bytes, then a certificate or a failure. */
export interface ProbeRun {
  readonly line?: FactOf<"probe">;
  readonly failed?: FactOf<"probe">;
  readonly certificate?: FactOf<"certificate">;
  /** Where it was aimed, where the line says it. */
  readonly reading?: "here" | "host";
}

/** A certificate further below is not the probe's. */
const nearby = 1500;

/** The runs of the probe in facts that stand in the order of the text. */
export function probeRuns(facts: readonly Fact[]): readonly ProbeRun[] {
  const runs: ProbeRun[] = [];
  let open = false;
  for (const fact of facts) {
    const last = open ? runs.at(-1) : undefined;
    if (fact.kind === "probe" && !fact.failed) {
      const reading = fact.target === undefined ? undefined : isLoopback(fact.target) ? "host" : "here";
      runs.push({ line: fact, reading });
      open = true;
    } else if (fact.kind === "probe") {
      if (last === undefined) runs.push({ failed: fact });
      else runs[runs.length - 1] = { ...last, failed: fact };
      open = false;
    } else if (fact.kind === "certificate" && last?.line !== undefined && fact.at.start - last.line.at.end < nearby) {
      runs[runs.length - 1] = { ...last, certificate: fact };
      open = false;
    }
  }
  return runs;
}
