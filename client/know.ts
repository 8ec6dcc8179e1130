/** Of the box "What do you know already?" the part that every page with one loads: it brings the rest when somebody wants it. */
import { know } from "@/components/know/hooks";
import { hasPageData } from "@/lib/page-data";
import { loadData, loadLate } from "./parts/late";
import { forEachPage } from "./parts/page-changed";

type Know = typeof import("./late/know");

const boxNow = () => document.querySelector<HTMLElement>(`[data-slot="${know.box}"]`);

let starting: Promise<void> | undefined;

/** A network that was down comes back: the next wish tries again. */
function start() {
  starting ??= Promise.all([
    loadLate<Know>("know"),
    hasPageData("guide") || loadData("guide-data"),
    hasPageData("questionWords") || loadData("question-words"),
  ]).then(
    ([{ startKnowing }]) => startKnowing(),
    ({ message }: Error) => {
      starting = undefined;
      const note = document.getElementById(know.note);
      if (note) note.textContent = `${message} Type again to try again.`;
    },
  );
}

const wants = (event: Event) => {
  if (boxNow()?.contains(event.target as Node)) start();
};
for (const wish of ["focusin", "input", "dragenter"]) document.addEventListener(wish, wants);

// A page of its own is wanted as it is opened, and what its address says is shown wherever the box has room. The case of the tab stands in the strip.
forEachPage(() => {
  const size = boxNow()?.dataset.size;
  if (size === "page" || (size === "whole" && /=/.test(location.hash + location.search))) start();
});
