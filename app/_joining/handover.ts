/** Reads the articles from disk, at build. */
import { createHash } from "node:crypto";
import { type CauseId, causes } from "@/content/causes";
import { changes } from "@/content/changes";
import { checks } from "@/content/checks";
import { handover } from "@/content/handover";
import { model } from "@/content/model";
import type { HowToFindOut } from "@/content/question";
import type { QuestionId } from "@/content/questions";
import { stepSections, stepsOf } from "@/lib/articles/steps";
import { saidOfUndo, typed, waysBack } from "@/lib/articles/ways-back";
import { type Effect, placeWords } from "@/lib/commands/command";
import { readFences } from "@/lib/commands/fence";
import { idsOf } from "@/lib/diagnosis/ids";
import type { ChangingStep, CheckWords, HandoverData, ModelVersion } from "@/lib/handover/words";
import { loadArticle } from "./articles";

const changesNothing: readonly Effect[] = ["read-only", "writes-note"];

/** The steps of an article that change something, of the usual case and of others, under their headings. */
function changingSteps(cause: CauseId): ChangingStep[] {
  const { article } = loadArticle(cause);
  const { headings } = article;
  return stepsOf(article, changes)
    .filter(({ section, deeds }) => stepSections.includes(section) && deeds.some(({ effect }) => !changesNothing.includes(effect)))
    .map((step) => {
      const { id, text } = headings.find((heading) => heading.line === step.line)!;
      return { id, name: text.replace(/^\d+\. /, ""), undo: waysBack(article, step, changes) };
    });
}

/** Where the first command of a check runs, with which rights; and what its page says in short. */
function checkWords({ commands = [], steps }: Pick<HowToFindOut, "commands" | "steps">): CheckWords {
  const how = steps.length > 0 ? [{ name: "How", text: steps.join(" ") }] : [];
  const [first] = commands;
  if (first === undefined) return { look: how };
  const { where, elevated = false, good, bad } = first.facts;
  const signs = [
    { name: "Good", text: good },
    { name: "Bad", text: bad },
  ].flatMap(({ name, text }) => (text === undefined ? [] : [{ name, text }]));
  return { where: placeWords({ where, elevated }), look: [...how, ...signs], ...typed(first) };
}

/** The first check of an article, which tells whether it is this cause. */
function firstCheck(cause: CauseId): { check?: CheckWords } {
  const read = readFences(loadArticle(cause).article.commands[0]!.fences);
  return "problems" in read ? {} : { check: checkWords({ steps: [], commands: [read.command] }) };
}

/** Changes with each cause, weight and question of the model, and with nothing else. */
const version = (): ModelVersion => ({
  version: createHash("sha256").update(JSON.stringify(model)).digest("hex").slice(0, 8),
  date: idsOf(causes)
    .map((cause) => loadArticle(cause).front.checkedOn)
    .sort()
    .at(-1)!,
});

/** What the hand-over and the closing text hold beside the guide. */
export const handoverData = (): HandoverData => ({
  words: handover,
  causes: Object.fromEntries(
    idsOf(causes).map((cause) => [
      cause,
      { sign: causes[cause].sign, ...firstCheck(cause), steps: changingSteps(cause), undo: saidOfUndo(loadArticle(cause).article) },
    ]),
  ),
  checks: Object.fromEntries((Object.entries(checks) as [QuestionId, HowToFindOut][]).map(([id, check]) => [id, checkWords(check)])),
  model: version(),
});
