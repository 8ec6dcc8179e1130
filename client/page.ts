/** The script of every page: what commands can do, the search and the reader of codes. */
import { startCopying } from "./command/copy";
import { fillAgain, startFilling } from "./command/fill-open";
import { nameCommands } from "./command/names";
import { joinTabs, startTabs } from "./command/tabs";
import { startDecoding } from "./parts/decoder-open";
import { showWholeButtons } from "./command/show-whole";
import { forEachPage } from "./parts/page-changed";
import { startSearching } from "./parts/search-open";

forEachPage(() => {
  showWholeButtons();
  nameCommands();
  joinTabs();
  fillAgain();
});
startTabs();
startCopying();
startFilling();
startSearching();
startDecoding();
