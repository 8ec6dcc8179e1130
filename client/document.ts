/** The script of every page: copy buttons, tabs, words to fill in, the search, and what an article does with the answers it was opened with. */
import { startCopying } from "./parts/copy";
import { startFilling } from "./parts/fill-open";
import { startReturning } from "./parts/return-to-result";
import { startSearching } from "./parts/search-open";
import { startTabs } from "./parts/tabs";

function start() {
  startCopying();
  // After the copy buttons: a way through menus has nothing to copy, and its tab hides the button.
  startTabs();
  startFilling();
  startReturning();
  startSearching();
  const decoder = document.querySelector<HTMLElement>(".decoder");
  if (decoder) void import("./parts/decoder").then(({ startDecoder }) => startDecoder(decoder));
}

const root = document.documentElement;
root.dataset.js = "";
// Where React takes over the page, nothing may change before it has compared the page with the HTML.
if (root.dataset.room === "diagnosis" && root.dataset.hydrated === undefined) document.addEventListener("hydrated", start, { once: true });
else start();
