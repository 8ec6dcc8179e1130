import { partsOf } from "@/lib/diagnosis/address/grammar";

const foldsAbove = (element: Element | null): HTMLDetailsElement[] => {
  const fold = element?.closest("details");
  return fold ? [fold, ...foldsAbove(fold.parentElement)] : [];
};

/** Opens what holds the place that the address names, and goes there: browsers open a fold for what is within it, not for its own title. */
function openAddressed() {
  const { heading } = partsOf(location.hash);
  const target = heading ? document.getElementById(heading) : null;
  // An id that is no longer used stands in an empty element before what took its place.
  const place = target?.matches("[data-now]") ? document.getElementById(target.dataset.now!) : target;
  const closed = foldsAbove(place).filter(({ open }) => !open);
  for (const fold of closed) fold.open = true;
  if (closed.length > 0) place!.scrollIntoView();
}

/** Folds open for an address, for a link that is clicked once more, and for the printer, which then closes them again. */
export function startFolds() {
  openAddressed();
  addEventListener("hashchange", openAddressed);
  addEventListener("click", ({ target }) => {
    const link = (target as Element).closest<HTMLAnchorElement>("a[href*='#']");
    if (link && link.href === location.href) openAddressed();
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
