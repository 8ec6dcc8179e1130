import { answersKnown, answersTo, isAnswered } from "../diagnosis/answers";
import type { State } from "../diagnosis/model";
import type { Guide } from "./guide";

/** Whether this reader can run commands on the host: by their own word, or since they know what only the host can tell. */
export function hasHostAccess(guide: Guide, { answers }: State): boolean {
  const { question, answer } = guide.hostAccess;
  return answersKnown(guide, question, answers).includes(answer);
}

/**
 * Who can act on the host: the reader, somebody else, the reader once there is another way in; or they do not know, or
 * were not asked.
 */
export type HostAccess = "reader" | "somebody else" | "not yet" | "not known" | "not asked";

export function hostAccess(guide: Guide, state: State): HostAccess {
  const { question, somebody, notYet } = guide.hostAccess;
  if (hasHostAccess(guide, state)) return "reader";
  if (isAnswered(state.answers, question, somebody)) return "somebody else";
  if (isAnswered(state.answers, question, notYet)) return "not yet";
  return answersTo(state.answers, question).length > 0 ? "not known" : "not asked";
}

/** The questions that this reader can answer. */
export function answerable(guide: Guide, state: State): readonly string[] {
  return hasHostAccess(guide, state) ? Object.keys(guide.questions) : guide.forAnyone;
}
