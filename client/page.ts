/** The script of every page: copy buttons, tabs, words to fill in and the search. */
import { showCopyButtons, startCopying } from "./parts/copy";
import { startDecoding } from "./parts/decoder-open";
import { offerToFill, startFilling } from "./parts/fill-open";
import { forEachPage } from "./parts/page-changed";
import { startSearching } from "./parts/search-open";
import { makeTabs } from "./parts/tabs";

forEachPage(() => {
  showCopyButtons();
  // After the copy buttons: a way through menus has nothing to copy, and its tab hides the button.
  makeTabs();
  offerToFill();
});
startCopying();
startFilling();
startSearching();
startDecoding();
