import { background } from "@/content/background";
import { articleFacts } from "@/content/article-facts";
import { type CauseId, causes } from "@/content/causes";
import { noWindows, nothingToAsk } from "@/content/cannot-run";
import { checks } from "@/content/checks";
import { evidence } from "@/content/evidence";
import { families } from "@/content/families";
import { flow } from "@/content/flow";
import { model } from "@/content/model";
import type { HowToFindOut, Question } from "@/content/question";
import { type QuestionId, questions } from "@/content/questions";
import { retired } from "@/content/retired";
import { factsWords } from "@/lib/articles/facts-words";
import type { CauseName, CauseWords, QuestionNames, QuestionWords, ResultGuide } from "@/lib/guide/guide";
import { levelOf } from "@/lib/diagnosis/rank/likelihood";
import type { CauseFacts, Cell, QuestionFacts, Row } from "@/lib/diagnosis/model";
import type { RuledBy } from "@/lib/guide/ruled-out";
import { site } from "@/lib/site";
import { connectionStops, wherePairEnds } from "./connection-stops";

const mapValues = <From, To>(table: Readonly<Record<string, From>>, to: (value: From) => To) =>
  Object.fromEntries(Object.entries(table).map(([key, value]) => [key, to(value)]));

/** Name by name, so that what only the pages need does not travel with every question. */
const causeOfGuide = (id: CauseId): CauseFacts & CauseName & CauseWords => {
  const { title, name, summary, stages } = causes[id];
  const { prior, fixWorks, minutes, cost, risk, family } = model.causes[id];
  const { time, where, need, sessions } = factsWords(articleFacts[id]);
  const mendsHere = articleFacts[id].mend.where.every((place) => place === "this-computer");
  return {
    ...{ prior, fixWorks, minutes, cost, risk, family },
    ...{ title, name, summary, time, where, need, sessions, mendsHere, stages },
  };
};

const questionOfGuide = ({
  title,
  name,
  seen,
  unsure,
  notLooked,
  answers,
  routing,
  follows,
  group,
  several,
}: Question): QuestionFacts & QuestionNames & QuestionWords => ({
  title,
  name,
  seen,
  unsure,
  ...(notLooked !== undefined && { notLooked }),
  answers: mapValues(answers, (answer) => ({ ...answer, short: answer.short ?? answer.label })),
  ...(routing && { routing }),
  ...(follows !== undefined && { follows }),
  ...(group !== undefined && { group }),
  ...(several && { several }),
});

/** The browser ranks by levels alone: which source stands behind one would weigh more than a tenth of what travels. */
const withoutSource = (cell: Cell): Cell => levelOf(cell) as Cell;
const levelsIn = (table: Readonly<Record<string, Row>>) => mapValues(table, (row) => mapValues(row, withoutSource));

const forAnyone = (Object.entries(checks) as [QuestionId, HowToFindOut][])
  .filter(([, { reach }]) => reach === "anyone")
  .map(([question]) => question);

/**
 * The answers that leave no way to answer a question: all its commands are for a place where there is no Windows, and
 * nothing else would show it; or there is nothing to ask about.
 */
const cannotAnswer = Object.fromEntries(
  (Object.entries(checks) as [QuestionId, HowToFindOut][]).flatMap(([question, { commands = [], otherWay }]): [string, RuledBy][] => {
    if (question in nothingToAsk) return [[question, nothingToAsk[question as keyof typeof nothingToAsk]]];
    const [place, ...others] = new Set(commands.map(({ facts }) => facts.where));
    if (otherWay || others.length > 0 || place === undefined || !(place in noWindows)) return [];
    return [[question, noWindows[place as keyof typeof noWindows]]];
  }),
);

type AccessAnswer = keyof (typeof questions)["host-access"]["answers"];

/** The content as the questions and the result know it. */
export const guide: ResultGuide = {
  causes: Object.fromEntries((Object.keys(causes) as CauseId[]).map((id) => [id, causeOfGuide(id)])),
  questions: mapValues<Question, QuestionFacts & QuestionNames & QuestionWords>(questions, questionOfGuide),
  flow,
  evidence: mapValues<Readonly<Record<string, Row>>, Readonly<Record<string, Row>>>(evidence, levelsIn),
  background: levelsIn(background),
  families,
  stops: connectionStops,
  wherePairEnds,
  forAnyone,
  cannotAnswer,
  hostAccess: {
    question: "host-access" satisfies QuestionId,
    answer: "yes" satisfies AccessAnswer,
    somebody: "somebody" satisfies AccessAnswer,
    notYet: "no" satisfies AccessAnswer,
  },
  retired: { questions: retired.questions, answers: retired.answers, causes: retired.causes },
  ...(site.url !== undefined && { siteUrl: site.url }),
};
