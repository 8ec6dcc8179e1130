import type { State } from "@/lib/diagnosis/model";
import type { Guide } from "@/lib/guide/guide";
import { observationInShort } from "@/lib/guide/observed";
import { answerWords } from "@/lib/guide/words";
import { type OneAnswer, withObservation, withoutObservation } from "@/lib/observations/set";
import { writeState } from "../parts/write-state";
import { say } from "./say";

/** Writes one more observation into the address, and says so, also what had to give way to it. */
export function addKnown(guide: Guide, before: State, one: OneAnswer) {
  const { state, replaced } = withObservation(guide, before, one);
  writeState(state);
  const gone = replaced.map((answer) => answerWords(guide, one.question, answer)).join("; ");
  say(`Added: ${observationInShort(guide, one)}.${gone === "" ? "" : ` It takes the place of: ${gone}.`}`);
}

/** Takes one observation back out of the address, and says so. */
export function takeBack(guide: Guide, before: State, one: OneAnswer) {
  writeState(withoutObservation(before, one));
  say(`Taken back: ${observationInShort(guide, one)}.`);
}
