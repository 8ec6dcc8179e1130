import { asAnswers } from "@/lib/diagnosis/answers";
import { format } from "@/lib/diagnosis/address/write";
import type { Answers, State } from "@/lib/diagnosis/model";
import type { Chosen, Settled } from "@/lib/findings/settle";
import { answersWithout } from "@/lib/observations/set";
import { writeState } from "../parts/write-state";
import { say } from "./say";
import { loadReading, type Pasting } from "./use-pasted";

export interface Lines {
  readonly text: () => string;
  readonly pasting: () => Pasting;
  /** What the text means beside the reader's own answers. */
  readonly said: () => Settled | undefined;
  /** The words that gave an answer; nothing where the lines did not give it. */
  readonly wordsFor: (question: string, answer: string) => string | undefined;
  readonly write: (text: string) => void;
  readonly choose: (key: string, reading: string) => void;
}

/**
 * Lines that somebody pasted, and what they answer. As soon as they are read their answers stand in the address like any
 * others; when the lines change, those that they no longer give go again. An emptied box leaves what it gave.
 */
export function startLines(stateNow: () => State, changed: () => void): Lines {
  let text = "";
  let pasting: Pasting = { kind: "nothing" };
  // Readings that the reader chose where the text allows several. They belong to the text: an empty box has none.
  let chosen: Chosen = {};
  let given: Answers = {};
  let stop = () => {};

  const own = () => answersWithout(stateNow().answers, given);
  const said = () => (pasting.kind === "read" ? pasting.reading.settled(pasting.read, own(), chosen) : undefined);
  const answer = () => {
    const [state, mine, settled] = [stateNow(), own(), said()];
    if (settled === undefined) return changed();
    given = answersWithout(asAnswers(settled.answers), mine);
    const next = { ...state, answers: settled.together };
    if (format(next) === format(state)) return changed();
    writeState(next);
    const count = Object.keys(settled.answers).length;
    say(`Read: ${count} ${count === 1 ? "answer" : "answers"}.`);
  };

  return {
    text: () => text,
    pasting: () => pasting,
    said,
    wordsFor: (question, one) => said()?.findings.find(({ answers }) => answers[question] === one)?.words,
    choose(key, reading) {
      if (pasting.kind !== "read") return;
      chosen = pasting.reading.choose(chosen, key, reading);
      answer();
    },
    write(typed) {
      stop();
      let isWanted = true;
      stop = () => (isWanted = false);
      text = typed;
      if (typed.trim() === "") {
        [pasting, chosen, given] = [{ kind: "nothing" }, {}, {}];
        return changed();
      }
      pasting = { kind: "reading" };
      changed();
      loadReading().then(
        (reading) => {
          if (!isWanted) return;
          stop = reading.readSlices(typed, (read) => {
            pasting = { kind: "read", read, reading };
            answer();
          });
        },
        ({ message }: Error) => {
          if (!isWanted) return;
          pasting = { kind: "failed", why: message };
          changed();
        },
      );
    },
  };
}
