/**
 * An article or a page of prose, with all that the script of every page does: opens what is looked for, and brings what
 * helps to read it once somebody begins.
 */
import { startFolds } from "./article/folds";
import "./command/show-whole";
import "./page";
import { loadLate } from "./parts/late";

startFolds();

const signs = ["scroll", "focusin", "pointerover", "touchstart"];
/** What it brings starts by itself; without it everything can be read all the same. */
function begin() {
  for (const sign of signs) removeEventListener(sign, begin);
  loadLate("read-article").catch(() => {});
}
for (const sign of signs) addEventListener(sign, begin, { passive: true });
