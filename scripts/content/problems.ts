import { articleProblems } from "./article-problems";
import { unusedProblems } from "./unused-problems";
import type { Problem } from "@/lib/problem";

/** Everything that is wrong with the content and that a compiler cannot see. */
export const contentProblems = (): Problem[] => [...articleProblems(), ...unusedProblems()];
