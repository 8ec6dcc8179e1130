import { openAround } from "../parts/open-around";

/** Opens what holds the place of an address, and goes there once more: while it was closed, a page may have been too short for that. */
function openFor(hash: string) {
  const place = document.getElementById(hash.slice(1));
  const wasClosed = place?.closest("details:not([open])");
  openAround(hash);
  if (wasClosed) place!.scrollIntoView();
}

/** Folds open for an address that comes later, for a link that is clicked once more, and for the printer, which then closes them again. */
export function startFolds() {
  // Where answers stand before the heading, the script of the case goes to it alone for a moment: the event still says so.
  addEventListener("hashchange", ({ newURL = "" }) => openFor(newURL.replace(/^[^#]*/, "")));
  addEventListener("click", ({ target }) => {
    const link = (target as Element).closest<HTMLAnchorElement>("a[href*='#']");
    if (link && link.href === location.href) openFor(link.hash);
  });
  let opened: HTMLDetailsElement[] = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
    for (const fold of opened) fold.open = true;
  });
  addEventListener("afterprint", () => {
    for (const fold of opened) fold.open = false;
  });
}
