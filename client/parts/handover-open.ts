import { handover } from "@/components/handover/hooks";
import { hasPageData } from "@/lib/page-data";
import { loadData, loadLate } from "./late";

type Handover = typeof import("../late/handover");

const start = () =>
  Promise.all([
    loadLate<Handover>("handover"),
    loadData("handover"),
    hasPageData("guide") || loadData("guide"),
    hasPageData("questionWords") || loadData("question-words"),
    hasPageData("causeWords") || loadData("cause-words"),
  ]).then(([{ startHandover }]) => startHandover());

const placeOf = (target: EventTarget | null) => (target as Element).closest<HTMLElement>(`.${handover.place}`)!;

/** Does it once the script is there; where it cannot be had, says so and shows the text that is filled in by hand. */
function later(place: HTMLElement, work: (started: Awaited<ReturnType<typeof start>>) => void) {
  start().then(work, ({ message }: Error) => {
    place.querySelector(`.${handover.said}`)!.textContent = `${message} Try again.`;
    document.querySelector(`.${handover.byHand}`)?.classList.add("is-needed");
  });
}

/** Makes the text for a ticket work, wherever the page has or gets a place for it. */
export function startHandingOver() {
  document.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLElement>(`.${handover.copy}`);
    if (button) later(placeOf(button), ({ copy }) => void copy(placeOf(button)));
  });
  // It does not bubble. A fold that is drawn open says so, too.
  document.addEventListener(
    "toggle",
    ({ target }) => {
      if (target instanceof HTMLDetailsElement && target.matches(`.${handover.fold}`) && target.open)
        later(placeOf(target), ({ show }) => show(placeOf(target)));
    },
    true,
  );
}
