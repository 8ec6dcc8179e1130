import { answersKnown, answersTo, isAnswered } from "../diagnosis/answers";
import { nextToAsk } from "../diagnosis/ask/next-to-ask";
import { own } from "../diagnosis/ids";
import type { Model, State } from "../diagnosis/model";
import type { Guide } from "./guide";
import { ruledOut } from "./ruled-out";

/** What decides which questions a reader can answer, without the words. */
export type Reader = Model &
  Pick<Guide, "forAnyone" | "cannotAnswer"> & { readonly hostAccess: Pick<Guide["hostAccess"], "question" | "answer"> };

/** Whether this reader can run commands on the host: by their own word, or since they know what only the host can tell. */
export function hasHostAccess(guide: Reader, { answers }: State): boolean {
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

/** The questions that this reader can answer: there is a way to look, and something to look at. */
export function answerable(guide: Reader, state: State): readonly string[] {
  const reached = hasHostAccess(guide, state) ? Object.keys(guide.questions) : guide.forAnyone;
  return reached.filter((question) => !ruledOut(guide, state, own(guide.cannotAnswer, question) ?? {}));
}

/** What to ask this reader next, or `result`. */
export const nextFor = (guide: Reader, state: State) => nextToAsk(guide, state, answerable(guide, state));
