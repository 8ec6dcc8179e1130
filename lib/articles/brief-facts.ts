import type { ArticleFacts, Part } from "./facts";
import { duration, riskNames } from "./facts-words";
import { administratorWords, joined, needWords, whereWords } from "./rights";
import { undoLosses, usualLoss } from "./sessions-words";
import { isFolded, named, unfolded } from "./step-names";

/**
 * The facts of an article where each is needed: under its title only what looking and mending take, so that the first
 * thing to do is not far; what mending risks stands where one is about to begin with it.
 */
export interface BriefFacts {
  readonly check: string;
  readonly repair: string;
  /** Who is disconnected, and what undoing does, risks and needs, in sentences. Of a folded step its own title says it. */
  readonly dangers: readonly string[];
}

export function briefFacts(facts: ArticleFacts): BriefFacts {
  const { check, mend, losses } = facts;
  return {
    check: partWords(check),
    repair: partWords(mend),
    dangers: [...lossAndRisk(facts), ...undoLosses(losses), ...riskExceptions(facts), ...needExceptions(facts)].map(sentence),
  };
}

const partWords = (part: Part) => `${duration(part.minutes)} · ${whoWords(part)}`;

/** Whom one needs, which names the place as well: only one's own account is at home anywhere. */
function whoWords({ where, administrator }: Part): string {
  const need = needWords(where, administrator);
  const isOwn = where.length > 0 && where.every((place) => place === "this-computer") && administrator.length === 0;
  return isOwn ? `${whereWords(where)}, with ${need}` : `needs ${need}`;
}

/** Who is disconnected, then the risk. A low one beside words of a cut would contradict them: they say more. */
function lossAndRisk({ risk, losses }: ArticleFacts): string[] {
  const loss = usualLoss(losses);
  if (loss === undefined)
    return ["the repair disconnects nobody", risk === "read-only" ? "it has no risk" : `its risk is ${riskNames[risk]}`];
  return risk === "medium" || risk === "high" ? [loss, `the risk of the repair is ${riskNames[risk]}`] : [loss];
}

function riskExceptions({ riskier }: ArticleFacts): string[] {
  const steps = unfolded(riskier?.steps ?? []);
  return riskier === undefined || steps.length === 0 ? [] : [`${joined(named(steps))} ${has(steps)} a ${riskNames[riskier.risk]} risk`];
}

const needExceptions = ({ more }: ArticleFacts) =>
  more.flatMap(({ steps, administrator }) => {
    const open = steps.filter((step) => !isFolded(step));
    return open.length === 0 ? [] : [`${joined(named(open))} ${needs(open)} ${administratorWords(administrator)}`];
  });

const has = (steps: readonly string[]) => (steps.length > 1 ? "have" : "has");
const needs = (steps: readonly string[]) => (steps.length > 1 ? "need" : "needs");

const sentence = (clause: string) => `${clause[0]!.toUpperCase()}${clause.slice(1)}.`;
