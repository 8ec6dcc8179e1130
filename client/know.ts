/** Of the box "What do you know already?" the part that every page with one loads: it brings the rest when somebody wants it. */
import { know } from "@/components/know/hooks";
import { hasPageData } from "@/lib/page-data";
import { waitsAttribute } from "./case/case-here";
import { keptCase } from "./case/kept-case";
import { nothingEarly } from "./know/early";
import { loadData, loadLate } from "./parts/late";
import { lateAddress } from "./parts/late-address";
import { forEachPage } from "./parts/page-changed";

type Know = typeof import("./late/know");

const boxNow = () => document.querySelector<HTMLElement>(`[data-slot="${know.box}"]`);

/** The script of the links keeps the case. The head brings it where a case is, and the first answer begins one. */
const hasLinks = () => document.querySelector(`script[src="${lateAddress("client/late/links")}"]`) !== null;

let starting: Promise<void> | undefined;

/** What was wanted before there was a script to do it. */
let early = nothingEarly;

/** A network that was down comes back: the next wish tries again. */
function start() {
  starting ??= Promise.all([
    loadLate<Know>("know"),
    hasPageData("guide") || loadData("guide"),
    hasPageData("questionWords") || loadData("question-words"),
    hasLinks() || loadLate("links"),
  ])
    .then(
      ([{ startKnowing }]) => startKnowing(early),
      ({ message }: Error) => {
        starting = undefined;
        const note = document.getElementById(know.note);
        if (note) note.textContent = `${message} Type again to try again.`;
      },
    )
    .finally(() => document.documentElement.removeAttribute(waitsAttribute));
}

const wants = (event: Event) => {
  if (boxNow()?.contains(event.target as Node)) start();
};
for (const wish of ["focusin", "input", "dragenter", "click"]) document.addEventListener(wish, wants);
document.addEventListener("click", ({ target }) => {
  if ((target as Element).closest(`.${know.showLines}`)) early = { ...early, lines: true };
});
document.addEventListener("keydown", ({ key, target }) => {
  if ((target as Element).id === know.field) early = { ...early, enter: key === "Enter" };
});

// A page of its own is wanted as it is opened, and what its address says is shown wherever the box has room.
forEachPage(() => {
  const size = boxNow()?.dataset.size;
  if (size === "page" || (size === "whole" && /=/.test(location.hash + location.search + keptCase()))) start();
});
