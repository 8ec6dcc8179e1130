import { tellPageChanged } from "../parts/page-changed";
import { readyPage } from "./ready-pages";

const isPlain = (event: MouseEvent) => event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

/**
 * Shows the next question without loading a page anew where that question is at hand: the main part is exchanged, the
 * address, title, scroll and focus follow, and `show` fills the new part. Everything else is left to the browser.
 */
export function exchangeOnClick(show: () => void) {
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("main a[href]");
    if (!link || event.defaultPrevented || !isPlain(event) || link.href.split("#")[0] === location.href.split("#")[0]) return;
    const page = readyPage(link.href);
    if (!page) return;
    event.preventDefault();
    history.pushState(null, "", link.href);
    exchange(page);
    show();
    tellPageChanged();
  });
  // Back and forward load the page of that address: the browser keeps it, and its place on it.
  addEventListener("popstate", () => {
    if (location.pathname !== shownPath) location.reload();
  });
}

let shownPath = location.pathname;

function exchange(page: Document) {
  shownPath = location.pathname;
  document.title = page.title;
  const main = document.importNode(page.querySelector("main")!, true);
  document.querySelector("main")!.replaceWith(main);
  scrollTo(0, 0);
  const heading = main.querySelector("h1")!;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
