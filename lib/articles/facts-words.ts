import type { Risk } from "../diagnosis/model";
import type { ArticleFacts, Part } from "./facts";
import { administratorWords, needWords, whereWords } from "./rights";
import { sessionsWords } from "./sessions-words";
import { inSteps, isFolded } from "./step-names";

/** What stands under a title and beside a cause of the result: the page and the result show these words and no others. */
export interface FactsWords {
  readonly time: string;
  readonly where: string;
  readonly need: string;
  readonly risk: string;
  readonly sessions: string;
}

const riskNames = { "read-only": "none", low: "low", medium: "medium", high: "high" } as const satisfies Record<Risk, string>;

/** The facts of an article in words, each one sentence. */
export function factsWords(facts: ArticleFacts): FactsWords {
  const { check, mend, more, risk, riskier } = facts;
  const forFolded = more.filter(({ steps }) => steps.every(isFolded));
  const furtherNeeds = [
    ...more
      .filter((one) => !forFolded.includes(one))
      .map(({ steps, administrator }) => `${administratorWords(administrator)} ${inSteps(steps, "for")}`),
    ...(forFolded.length > 0
      ? [`${alternatives(forFolded.map(({ administrator }) => administratorWords(administrator)))} ${inSteps(forFolded[0]!.steps, "for")}`]
      : []),
  ];
  const needOf = ({ where, administrator }: Part) => needWords(where, administrator);
  return {
    time: sentence(`about ${duration(check.minutes)} to check, ${duration(mend.minutes)} to repair`),
    where: sentence(twofold(whereWords(check.where), whereWords(mend.where))),
    need: sentence([twofold(needOf(check), needOf(mend)), ...furtherNeeds].join("; ")),
    risk: sentence([riskNames[risk], ...(riskier ? [`${riskNames[riskier.risk]} ${inSteps(riskier.steps)}`] : [])].join("; ")),
    sessions: sentence(sessionsWords(facts.losses)),
  };
}

/** "a", "a or b", "a, b or c": each fold asks for one of them. */
const alternatives = (words: readonly string[]) => [words.slice(0, -1).join(", "), ...words.slice(-1)].filter(Boolean).join(" or ");

const sentence = (text: string) => (text === "" ? "" : `${text[0]!.toUpperCase()}${text.slice(1)}.`);

const duration = (minutes: number) => {
  if (minutes < 90) return `${minutes} ${minutes === 1 ? "minute" : "minutes"}`;
  return `${Math.round(minutes / 60)} hours`;
};

/** One thing where checking and mending ask for the same; a part without any asks for nothing. */
const twofold = (check: string, mend: string) => (check === mend || check === "" ? mend : `to check, ${check}; to repair, ${mend}`);
