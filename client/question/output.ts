import type { State } from "@/lib/diagnosis/model";
import type { AnswersOnPage } from "../output/output-view";
import { loadLate } from "../parts/late";

type Output = typeof import("../late/output");

/** How the field of a place is shown now: a new main part brings a new one, a new address another state. */
const showing = new WeakMap<Element, (output: Output) => void>();
const started = new WeakMap<Element, Output>();

/**
 * The field for a command's output, where the question has one. What reads it is loaded when somebody first comes to it;
 * from then on it draws the answers, and is told of each other state.
 */
export function readOutput(question: string, state: State, answers: AnswersOnPage) {
  const place = document.querySelector<HTMLElement>('[data-slot="output"]');
  if (!place) return;
  const isKnown = showing.has(place);
  const show = (output: Output) => output.showOutput(place, question, state, answers);
  showing.set(place, show);
  const output = started.get(place);
  if (output) show(output);
  if (isKnown) return;
  const start = () => {
    if (started.has(place)) return;
    loadLate<Output>("output").then(
      (loaded) => {
        started.set(place, loaded);
        showing.get(place)!(loaded);
      },
      (error: Error) => (place.querySelector("[role=status]")!.textContent = error.message),
    );
  };
  place.addEventListener("focusin", start);
  place.addEventListener("input", start);
}
