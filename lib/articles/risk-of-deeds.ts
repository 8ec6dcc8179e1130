import { effects } from "../commands/command";
import type { Deed } from "../commands/deed";
import { type Risk, risks } from "../diagnosis/model";
import { type Act, stepsOfActs } from "./act";

const order = Object.keys(effects);
const changes = ({ effect }: Deed) => order.indexOf(effect) >= order.indexOf("changes-settings");
const own = ({ where }: Deed) => where === "this-computer";

/**
 * `read-only`: nothing is changed. `low`: what is changed has a way back, or is the reader's own. `medium`: somebody is
 * disconnected, a change has no way back, or protection is lowered for a test. `high`: sessions of others end.
 */
function riskOf(deed: Deed): Risk {
  if (!changes(deed)) return "read-only";
  if (deed.loser === "all-sessions" && !own(deed)) return "high";
  if (deed.downgrade || (deed.loser !== "nobody" && !own(deed))) return "medium";
  return deed.effect === "changes-settings" && deed.elevated && !deed.undone && !own(deed) ? "medium" : "low";
}

/** The greatest risk of what is done. */
export const worstRisk = (acts: readonly Act[]): Risk => risks[Math.max(0, ...acts.map(({ deed }) => risks.indexOf(riskOf(deed))))]!;

/** The greatest risk beside the usual path and its steps, where it is greater than this. */
export function riskier(acts: readonly Act[], risk: Risk): { riskier?: { risk: Risk; steps: readonly string[] } } {
  const beside = acts.filter(({ usual }) => !usual);
  const worst = worstRisk(beside);
  if (risks.indexOf(worst) <= risks.indexOf(risk)) return {};
  return { riskier: { risk: worst, steps: stepsOfActs(beside.filter(({ deed }) => riskOf(deed) === worst)) } };
}
