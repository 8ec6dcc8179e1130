/** An article or a page of prose: opens what is looked for, and brings what helps to read it once somebody begins. */
import { startFolds } from "./article/folds";
import { loadLate } from "./parts/late";

startFolds();

const signs = ["scroll", "focusin", "pointerover", "touchstart"];
function begin() {
  for (const sign of signs) removeEventListener(sign, begin);
  // Without it everything can be read all the same.
  loadLate("read-article").catch(() => undefined);
}
for (const sign of signs) addEventListener(sign, begin, { passive: true });
