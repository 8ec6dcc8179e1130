import type { QuestionId } from "@/content/questions";
import type { State } from "@/lib/diagnosis/model";

const question: QuestionId = "host-access";

/** Whether the reader can run commands on the host; undefined while nobody asked. "Not yet" counts as no. */
export function hasHostAccess({ answers }: State): boolean | undefined {
  const answer = answers[question];
  return answer === undefined ? undefined : answer === "yes";
}
