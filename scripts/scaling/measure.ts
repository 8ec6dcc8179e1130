import { gzipSync } from "node:zlib";
import { guide } from "@/app/_joining/guide";
import { searchData } from "@/app/_joining/search/data";
import { causeProblems } from "@/lib/diagnosis/check/cause-problems";
import { contraryLevels } from "@/lib/diagnosis/check/contrary-levels";
import { evidenceProblems } from "@/lib/diagnosis/check/evidence-problems";
import { flowProblems } from "@/lib/diagnosis/check/flow-problems";
import { idProblems } from "@/lib/diagnosis/check/id-problems";
import { idsOf } from "@/lib/diagnosis/ids";
import { nextToAsk } from "@/lib/diagnosis/ask/next-to-ask";
import { type Answers, type Model, result, saysNothing } from "@/lib/diagnosis/model";
import { rank } from "@/lib/diagnosis/rank/rank";
import { apart } from "@/lib/guide/parts";
import type { SearchData } from "@/lib/search/document";
import { searchIn } from "@/lib/search/find";
import { model } from "@/content/model";
import { type Dice, diceOf } from "./dice";
import { grownModel } from "./grown-model";
import { grownSearch } from "./grown-search";

/** What was measured at one size: name of the measure, and its number. */
export type Measured = Readonly<Record<string, number>>;

/** So many walks through the questions are taken: the times of their clicks are averaged. */
const usualWalks = 6;
/** Each time is the least of so many runs: what else runs on the computer only ever adds. */
const runs = 3;

/** What people type: a word, a sentence, a slip, a code. */
const queries = ["certificate", "remote desktop disconnects right after the password", "licencing", "0x904", "event 140", "tls 1.2 fips"];

/** Milliseconds of the processor that this program had so far: what other programs take does not count. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of the fastest of some runs. */
function leastTime(act: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = processorTime();
    act();
    return processorTime() - start;
  });
  return Math.min(...times);
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
const packed = (data: unknown) => gzipSync(JSON.stringify(data), { level: 9 }).length;

/** All states of one walk, from no answer to the result: each question gets an answer by the dice. */
function walk(of: Model, dice: Dice): Answers[] {
  const states: Answers[] = [{}];
  for (let answers: Answers = {}; ; states.push(answers)) {
    const question = nextToAsk(of, { answers, tried: [] });
    if (question === result) return states;
    const choice = idsOf(of.questions[question]!.answers).filter((answer) => !saysNothing(answer));
    answers = { ...answers, [question]: [choice[dice(choice.length)]!] };
  }
}

/** What `validate` looks at besides the paths: ids, flow, evidence and the levels that speak against each other. */
const rulesOf = (of: Model) => [
  ...idProblems(of, []),
  ...causeProblems(of),
  ...flowProblems(of),
  ...evidenceProblems(of),
  ...contraryLevels(of),
];

/** What the browser does at every click: the time of a walk's clicks, and the slowest of them. */
function measureEngine(causes: number, seed: number, walks: number): Measured {
  const grown = grownModel<Model>(model, causes, seed);
  const dice = diceOf(seed);
  const states = Array.from({ length: walks }, () => walk(grown, dice)).flat();
  const next = states.map((answers) => leastTime(() => void nextToAsk(grown, { answers, tried: [] })));
  // The first call after a load works out what the model alone decides.
  const first = leastTime(() => void nextToAsk({ ...grown }, { answers: {}, tried: [] }));
  return {
    questions: idsOf(grown.questions).length,
    "rank, ms": mean(states.map((answers) => leastTime(() => void rank(grown, { answers, tried: [] })))),
    "next question, ms": mean(next),
    "next question, slowest, ms": Math.max(...next),
    "next question, first of a page, ms": first,
    "rules of the model, ms": leastTime(() => void rulesOf(grown)),
    "guide, kB gzip": packed(grownModel(apart(guide).guide, causes, seed)) / 1000,
  };
}

let read: SearchData | undefined;
/** All that can be found today. Reading the articles takes seconds, so it is done once. */
export const searchable = (): SearchData => (read ??= searchData());

async function measureSearch(causes: number, seed: number): Promise<Measured> {
  const data = grownSearch(searchable(), causes / idsOf(model.causes).length, seed);
  const start = processorTime();
  const find = await searchIn(data);
  const index = processorTime() - start;
  return {
    documents: data.documents.length,
    "search index, ms": index,
    "search, ms": mean(queries.map((query) => leastTime(() => void find(query)))),
    "search data, kB gzip": packed(data) / 1000,
  };
}

/** All but `validate`, which has a process of its own: it may take longer than anybody waits. */
export async function measure(causes: number, seed: number, walks = usualWalks): Promise<Measured> {
  return { ...measureEngine(causes, seed, walks), ...(await measureSearch(causes, seed)) };
}
