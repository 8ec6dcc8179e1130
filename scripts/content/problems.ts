import { articleProblems } from "./article-problems";
import type { Problem } from "@/lib/problem";

/** Everything that is wrong with the content and that a compiler cannot see. */
export async function contentProblems(): Promise<Problem[]> {
  return articleProblems();
}
