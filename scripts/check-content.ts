/** Reads the whole content before a build and says everything that is wrong with it at once. */
import { readKnowledge } from "./check/knowledge";
import { contentProblems } from "./check/problems";
import { siteOf } from "./check/site";
import { countWindows, windowLines } from "./check/windows";
import { problemSentence } from "@/lib/problem";

const knowledge = await readKnowledge();
const problems = await contentProblems(knowledge);
if (problems.length > 0) {
  console.error(
    `The content has ${problems.length} ${problems.length === 1 ? "problem" : "problems"}:\n  ${problems.map(problemSentence).join("\n  ")}`,
  );
  process.exit(1);
}
console.log(["nothing wrong found", ...windowLines(countWindows(siteOf(knowledge)))].map((line) => `  ${line}`).join("\n"));
