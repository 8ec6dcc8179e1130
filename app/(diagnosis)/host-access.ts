import type { QuestionId } from "@/content/questions";
import type { State } from "@/content/model";

const question: QuestionId = "host-access";

/** Whether the reader can run commands on the host; undefined while nobody asked. "Not yet" counts as no. */
export function hasHostAccess({ answers }: State): boolean | undefined {
  const given = answers[question];
  return given === undefined ? undefined : given.includes("yes");
}
