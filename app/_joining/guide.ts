import { background } from "@/content/background";
import { accesses, type Cause, causes } from "@/content/causes";
import { checks } from "@/content/checks";
import { evidence } from "@/content/evidence";
import { families } from "@/content/families";
import { flow } from "@/content/flow";
import type { HowToFindOut, Question } from "@/content/question";
import { type QuestionId, questions } from "@/content/questions";
import { retired } from "@/content/retired";
import type { CauseWords, Guide, QuestionWords } from "@/lib/guide/guide";
import type { CauseFacts, QuestionFacts } from "@/lib/diagnosis/model";
import { site } from "@/lib/site";
import { connectionStops, wherePairEnds } from "./connection-stops";

const mapValues = <From, To>(table: Readonly<Record<string, From>>, to: (value: From) => To) =>
  Object.fromEntries(Object.entries(table).map(([key, value]) => [key, to(value)]));

/** Name by name, so that what only the pages need does not travel with every question. */
const causeOfGuide = ({
  prior,
  fixWorks,
  minutes,
  risk,
  family,
  title,
  name,
  summary,
  access,
  sessions,
  stages,
}: Cause): CauseFacts & CauseWords => ({
  ...{ prior, fixWorks, minutes, risk, family },
  ...{ title, name, summary, ...accesses[access], sessions, stages },
});

const questionOfGuide = ({ title, name, unsure, answers, routing, group, several }: Question): QuestionFacts & QuestionWords => ({
  title,
  name,
  unsure,
  answers,
  ...(routing && { routing }),
  ...(group !== undefined && { group }),
  ...(several && { several }),
});

const forAnyone = (Object.entries(checks) as [QuestionId, HowToFindOut][])
  .filter(([, { reach }]) => reach === "anyone")
  .map(([question]) => question);

/** The content as the questions and the result know it. */
export const guide: Guide = {
  causes: mapValues<Cause, CauseFacts & CauseWords>(causes, causeOfGuide),
  questions: mapValues<Question, QuestionFacts & QuestionWords>(questions, questionOfGuide),
  flow,
  evidence,
  background,
  families,
  stops: connectionStops,
  wherePairEnds,
  forAnyone,
  hostAccess: { question: "host-access" satisfies QuestionId, answer: "yes" satisfies keyof (typeof questions)["host-access"]["answers"] },
  retired: { questions: retired.questions, answers: retired.answers, causes: retired.causes },
  ...(site.url !== undefined && { siteUrl: site.url }),
};
