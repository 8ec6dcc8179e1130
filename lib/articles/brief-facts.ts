import type { ArticleFacts, Part } from "./facts";
import { duration, riskNames } from "./facts-words";
import { administratorWords, needWords, whereWords } from "./rights";
import { undoLosses, usualLoss } from "./sessions-words";
import { isFolded, named, unfolded } from "./step-names";
import { joined } from "./rights";

/**
 * The facts of an article as one reads them under its title: in one line what it takes to look, in another what it
 * takes to mend. What only an exception takes is not among them: it stands where one is about to change something.
 */
export interface BriefFacts {
  readonly check: string;
  readonly repair: string;
  /** What steps beside the usual way do or need, in sentences; of a folded one its own title says it. */
  readonly exceptions: readonly string[];
}

export function briefFacts(facts: ArticleFacts): BriefFacts {
  const { check, mend, risk, losses } = facts;
  return {
    check: [duration(check.minutes), whoWords(check)].join(between),
    repair: [duration(mend.minutes), whoWords(mend), risk === "read-only" ? "no risk" : `${riskNames[risk]} risk`, usualLoss(losses)].join(
      between,
    ),
    exceptions: [...undoLosses(losses), ...riskExceptions(facts), ...needExceptions(facts)],
  };
}

const between = " · ";

/** Whom one needs, which names the place as well: only one's own account is at home anywhere. */
function whoWords({ where, administrator }: Part): string {
  const need = needWords(where, administrator);
  return where.length > 0 && where.every((place) => place === "this-computer") && administrator.length === 0
    ? `${whereWords(where)}, with ${need}`
    : `needs ${need}`;
}

function riskExceptions({ riskier }: ArticleFacts): string[] {
  const steps = unfolded(riskier?.steps ?? []);
  return riskier === undefined || steps.length === 0
    ? []
    : [`${subject(steps)} ${steps.length > 1 ? "have" : "has"} a ${riskNames[riskier.risk]} risk.`];
}

const needExceptions = ({ more }: ArticleFacts) =>
  more.flatMap(({ steps, administrator }) => {
    const open = steps.filter((step) => !isFolded(step));
    return open.length === 0 ? [] : [`${subject(open)} ${open.length > 1 ? "need" : "needs"} ${administratorWords(administrator)}.`];
  });

const subject = (steps: readonly string[]) => {
  const words = joined(named(steps));
  return words[0]!.toUpperCase() + words.slice(1);
};
