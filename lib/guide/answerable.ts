import { answersKnown } from "../diagnosis/answers";
import type { State } from "../diagnosis/model";
import type { Guide } from "./guide";

/** Whether this reader can run commands on the host: by their own word, or since they know what only the host can tell. */
export function hasHostAccess(guide: Guide, { answers }: State): boolean {
  const { question, answer } = guide.hostAccess;
  return answersKnown(guide, question, answers).includes(answer);
}

/** The questions that this reader can answer. */
export function answerable(guide: Guide, state: State): readonly string[] {
  return hasHostAccess(guide, state) ? Object.keys(guide.questions) : guide.forAnyone;
}
