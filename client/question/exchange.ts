import { waitsAttribute } from "../case/case-here";
import { tellPageChanged } from "../parts/page-changed";
import { slot } from "../parts/render";
import { readyPage } from "./ready-pages";

const isPlain = (event: MouseEvent) => event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

/**
 * Shows the next question without loading a page anew where that question is at hand: the main part is exchanged, the
 * address, title, scroll and focus follow, and `show` fills the new part. Everything else is left to the browser.
 * `isQuestion` knows the ids: a page saved under another name is no other question.
 */
export function exchangeOnClick(isQuestion: (id: string) => boolean, show: () => void) {
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("main a[href]");
    if (!link || event.defaultPrevented || !isPlain(event) || link.href.split("#")[0] === location.href.split("#")[0]) return;
    const page = readyPage(link.href);
    if (!page) return;
    event.preventDefault();
    history.pushState(null, "", link.href);
    exchange(page.title, page.main);
    show();
    beginAtTop();
    tellPageChanged();
  });
  // Back and forward load the page of that address: the browser keeps it, and its place on it. Either may also have been
  // pressed before this script ran, while the page it left was still coming: then nobody told of it.
  const follow = () => {
    if (isQuestion(addressed()) && addressed() !== shown()) location.reload();
  };
  addEventListener("popstate", follow);
  follow();
}

/** The question that the address names: the last folder of its path. */
const addressed = () => /([^/]+)\/(?:index\.html)?$/.exec(location.pathname)?.[1] ?? "";

/** The question that stands on the page. */
const shown = () => slot("answers").dataset.question;

function exchange(title: string, main: HTMLElement) {
  document.title = title;
  // What was built for a reader without answers is hidden until it is drawn for this one.
  document.documentElement.setAttribute(waitsAttribute, "");
  document.querySelector("main")!.replaceWith(main);
}

/** Both ask the browser to lay out the page: once what is painted first is drawn. */
function beginAtTop() {
  scrollTo(0, 0);
  const heading = document.querySelector<HTMLElement>("main h1")!;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
