import { inOrder, type Problem } from "@/lib/problem";
import { commandProblems } from "./commands";
import { factsProblems } from "./facts";
import type { Knowledge } from "./knowledge";
import { modelProblems } from "./model";
import { observationProblems } from "./observations";
import { outputProblems } from "./outputs";
import { pageFrontProblems } from "./page-fronts";
import { publishedProblems } from "./published";
import { sessionProblems } from "./sessions";
import { siteOf } from "./site";
import { sourceProblems } from "./sources";
import { unfilledProblems } from "./unfilled";
import { unusedProblems } from "./unused";
import { windowProblems } from "./windows";
import { writtenProblems } from "./written";

/**
 * Everything that is wrong with the content and that a compiler cannot see, by file and line. The build begins with it
 * and the tests run it: what it finds stops both.
 */
export async function contentProblems(knowledge: Knowledge): Promise<Problem[]> {
  const site = siteOf(knowledge);
  return inOrder([
    ...writtenProblems(site),
    ...pageFrontProblems(site),
    ...modelProblems(site),
    ...observationProblems(site),
    ...factsProblems(site),
    ...sessionProblems(site),
    ...(await commandProblems(site)),
    ...outputProblems(site),
    ...windowProblems(site),
    ...sourceProblems(site),
    ...unusedProblems(site),
    ...unfilledProblems(site),
    ...publishedProblems(site),
  ]);
}
