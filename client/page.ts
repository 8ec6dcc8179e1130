/** The script of every page: what commands can do, and the search. */
import { startCopying } from "./command/copy-open";
import { fillAgain, startFilling } from "./command/fill-open";
import { nameCommands } from "./command/names";
import { joinTabs, startTabs } from "./command/tabs";
import { loadLate } from "./parts/late";
import { forEachPage } from "./parts/page-changed";
import { startSearching } from "./parts/search-open";

forEachPage(() => {
  nameCommands();
  joinTabs();
  fillAgain();
});
startTabs();
startCopying();
startFilling();
startSearching();

// An answer, or a place that the page does not have: the script that comes tells them apart, and starts by itself.
const { hash } = location;
if (hash && !document.getElementById(hash.slice(1))) loadLate("lost-place").catch(() => {});
