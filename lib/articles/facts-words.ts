import type { Risk } from "../diagnosis/model";
import type { ArticleFacts, Part } from "./facts";
import { administratorWords, needWords, whereWords } from "./rights";
import { sessionsWords } from "./sessions-words";
import { inSteps, isFolded, unfolded } from "./step-names";

/** The facts as a result and the data for programs show them; an article says them in parts, as `BriefFacts`. */
export interface FactsWords {
  readonly time: string;
  readonly where: string;
  readonly need: string;
  readonly risk: string;
  readonly sessions: string;
}

/** Each risk as an adjective. */
export const riskNames = { "read-only": "none", low: "low", medium: "medium", high: "high" } as const satisfies Record<Risk, string>;

/** The facts of an article in words, each one sentence. */
export function factsWords(facts: ArticleFacts): FactsWords {
  const { check, mend, more, risk, riskier } = facts;
  const furtherNeeds = more.flatMap(({ steps, administrator }) =>
    steps.every(isFolded) ? [] : [`${administratorWords(administrator)} ${inSteps(unfolded(steps), "for")}`],
  );
  if (more.some(({ steps }) => steps.some(isFolded))) furtherNeeds.push("other cases may need more");
  const needOf = ({ where, administrator }: Part) => needWords(where, administrator);
  return {
    time: sentence(`about ${duration(check.minutes)} to check, ${duration(mend.minutes)} to repair`),
    where: sentence(twofold(whereWords(check.where), whereWords(mend.where))),
    need: sentence([twofold(needOf(check), needOf(mend)), ...furtherNeeds].join("; ")),
    risk: sentence(riskWords(risk, riskier)),
    sessions: sentence(sessionsWords(facts.losses)),
  };
}

/** What is folded says in its own title what it does: of that alone only so much is told that it is not meant. */
function riskWords(risk: Risk, riskier: ArticleFacts["riskier"]): string {
  const steps = unfolded(riskier?.steps ?? []);
  if (riskier === undefined) return riskNames[risk];
  return steps.length === 0 ? `${riskNames[risk]} in the usual repair` : `${riskNames[risk]}; ${riskNames[riskier.risk]} ${inSteps(steps)}`;
}

const sentence = (text: string) => (text === "" ? "" : `${text[0]!.toUpperCase()}${text.slice(1)}.`);

/** "2 minutes", "5 hours". */
export const duration = (minutes: number) => {
  if (minutes < 90) return `${minutes} ${minutes === 1 ? "minute" : "minutes"}`;
  return `${Math.round(minutes / 60)} hours`;
};

/** One thing where checking and mending ask for the same; a part without any asks for nothing. */
const twofold = (check: string, mend: string) => (check === mend || check === "" ? mend : `to check, ${check}; to repair, ${mend}`);
