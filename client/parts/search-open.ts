import { loadLate } from "./late";

type Search = typeof import("../late/search");

/** The button in the head and the key "/" open the search. It is loaded when it is first wanted; the list of causes is next best. */
export function startSearching() {
  const open = () =>
    loadLate<Search>("search").then(
      ({ openSearch }) => openSearch(),
      () => document.querySelector<HTMLAnchorElement>('.site-nav a[href*="fix/"]')!.click(),
    );
  document.querySelector(".search-open")!.addEventListener("click", open);
  document.addEventListener("keydown", (event) => {
    const { key, ctrlKey, altKey, metaKey } = event;
    const target = event.target as Element;
    // A dialog that was closed keeps the focus until the page is painted next.
    const isTyped = target.closest("input,textarea,select,dialog") && !target.closest("dialog:not([open])");
    if (key !== "/" || ctrlKey || altKey || metaKey || isTyped) return;
    event.preventDefault();
    void open();
  });
}
