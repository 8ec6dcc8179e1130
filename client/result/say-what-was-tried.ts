import type { State } from "@/lib/diagnosis/model";
import type { ResultGuide } from "@/lib/guide/guide";
import { slot } from "../parts/render";

/**
 * After "this did not help", and after taking it back, the page is another: says so, in sight and aloud, and goes to its
 * head, where the new verdict stands. Returns what to call with each state shown, and the cause that stands first now.
 */
export function sayWhatWasTried(guide: ResultGuide): (state: State, first: string | undefined) => void {
  let before: readonly string[] | undefined;
  return (state, first) => {
    const earlier = before;
    before = state.tried;
    if (earlier === undefined) return;
    const added = state.tried.find((cause) => !earlier.includes(cause));
    const back = earlier.find((cause) => !state.tried.includes(cause));
    const changed = added ?? back;
    if (changed === undefined) return;
    const now = first ? `Now first: ${guide.causes[first]!.title}.` : "All causes that fit have been tried.";
    slot("said").textContent = `${guide.causes[changed]!.title}: ${added ? "tried without success" : "taken back"}. ${now}`;
    // Another cause stands where that one stood: the reader sees so before anything can be pressed twice.
    scrollTo(0, 0);
    const heading = document.querySelector<HTMLElement>("main h1");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus({ preventScroll: true });
  };
}
