/** The script of every page: what commands can do, and the search. */
import { startCopying } from "./command/copy-open";
import { fillAgain, startFilling } from "./command/fill-open";
import { nameCommands } from "./command/names";
import { joinTabs, startTabs } from "./command/tabs";
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
