import type { ArticleFacts, Part } from "./facts";
import { duration, riskNames } from "./facts-words";
import { administratorWords, joined, needWords, whereWords } from "./rights";
import { undoLosses, usualLoss } from "./sessions-words";
import { named, unfolded } from "./step-names";

/**
 * The facts of an article where each is needed: under its title only how long it takes, so that the first thing to do is
 * not far; what mending needs and risks stands where one is about to begin with it.
 */
export interface BriefFacts {
  readonly time: string;
  /** What the repair takes, whom it disconnects, what undoing does; in sentences. Of a folded step its own title says it. */
  readonly repair: readonly string[];
}

export function briefFacts(facts: ArticleFacts): BriefFacts {
  const { check, mend, losses } = facts;
  const takes = `the repair takes ${duration(mend.minutes)}${whoWords(mend)}`;
  return {
    time: `${duration(check.minutes)} to check · ${duration(mend.minutes)} to repair`,
    repair: [takes, ...lossAndRisk(facts), ...undoLosses(losses), ...riskExceptions(facts), ...needExceptions(facts)].map(sentence),
  };
}

/** Whom one needs, which names the place as well: only one's own account is at home anywhere. */
function whoWords({ where, administrator }: Part): string {
  const need = needWords(where, administrator);
  const isOwn = where.length > 0 && where.every((place) => place === "this-computer") && administrator.length === 0;
  return isOwn ? `, ${whereWords(where)}, with ${need}` : ` and needs ${need}`;
}

/** Who is disconnected, then the risk. A low one beside words of a cut would contradict them: they say more. */
function lossAndRisk({ risk, losses }: ArticleFacts): string[] {
  const loss = usualLoss(losses);
  if (loss === undefined) return ["it disconnects nobody", risk === "read-only" ? "it has no risk" : `its risk is ${riskNames[risk]}`];
  return risk === "medium" || risk === "high" ? [loss, `the risk of the repair is ${riskNames[risk]}`] : [loss];
}

function riskExceptions({ riskier }: ArticleFacts): string[] {
  const steps = unfolded(riskier?.steps ?? []);
  return riskier === undefined || steps.length === 0
    ? []
    : [`${joined(named(steps))} ${steps.length > 1 ? "have" : "has"} a ${riskNames[riskier.risk]} risk`];
}

const needExceptions = ({ more }: ArticleFacts) =>
  more.flatMap(({ steps, administrator }) => {
    const open = unfolded(steps);
    return open.length === 0 ? [] : [`${joined(named(open))} ${open.length > 1 ? "need" : "needs"} ${administratorWords(administrator)}`];
  });

const sentence = (clause: string) => `${clause[0]!.toUpperCase()}${clause.slice(1)}.`;
