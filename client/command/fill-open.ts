import * as hook from "@/components/command/hooks";
import { loadLate } from "../parts/late";
import { recall, valuesChanged, wordsKey } from "./browser-storage";
import { label } from "./names";

type FillIn = typeof import("../late/fill-in");

const start = () => loadLate<FillIn>("fill-in").then(({ startFillIn }) => startFillIn());

/** What was filled in before is filled in again. */
export function fillAgain() {
  if (document.querySelector(`.${hook.word}`) && recall(wordsKey)) start().catch(() => {});
}

/** Makes the buttons work, those to come too. What they do is loaded when it is first wanted. */
export function startFilling() {
  document.addEventListener(valuesChanged, fillAgain);
  document.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLElement>(`.${hook.fillOpen}`);
    if (!button) return;
    start().then(
      (toggle) => {
        label(button, "Fill in");
        toggle(button);
      },
      // Nothing is lost: the words can be filled in by hand, and the next click tries again.
      () => label(button, "Fill in: try again"),
    );
  });
}
