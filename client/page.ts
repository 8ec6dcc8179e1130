/** The script of every page: what commands can do, the search, and the worker that keeps the guide. */
import { startCopying } from "./command/copy-open";
import { fillAgain, startFilling } from "./command/fill-open";
import { nameCommands } from "./command/names";
import { joinTabs, startTabs } from "./command/tabs";
import { loadLate } from "./parts/late";
import { startOffline } from "./parts/offline-open";
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
startOffline();

// A place that the page does not have, as far as it is there: the script that says so starts by itself. An "=" is an answer.
const [, place] = /^#([^=]+)$/.exec(location.hash) ?? [];
if (place && !document.getElementById(place)) loadLate("lost-place").catch(() => {});
