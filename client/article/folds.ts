const foldsAbove = (element: Element | null): HTMLDetailsElement[] => {
  const fold = element?.closest("details");
  return fold ? [fold, ...foldsAbove(fold.parentElement)] : [];
};

/** Opens what holds the place of an address, and goes there: browsers open a fold for what is within it, not for its own title. */
function openFor(hash: string) {
  // An id that is no longer used stands in an empty element before what took its place, in the same fold.
  const place = document.getElementById(hash.slice(1));
  const closed = foldsAbove(place).filter(({ open }) => !open);
  for (const fold of closed) fold.open = true;
  const top = closed.length > 0 ? place!.getBoundingClientRect().top : 0;
  if (top < 0 || top > innerHeight) place!.scrollIntoView();
}

/** Folds open for an address, for a link that is clicked once more, and for the printer, which then closes them again. */
export function startFolds() {
  openFor(location.hash);
  document.documentElement.dataset.folds = "";
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
