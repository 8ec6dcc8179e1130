/** A search that was typed elsewhere, in the field of a browser or of a search engine, arrives at home. */
import { searchKey } from "@/lib/search/address";
import { loadLate } from "./parts/late";

type Search = typeof import("./late/search");

const asked = new URLSearchParams(location.search).get(searchKey);
// What cannot be loaded is no loss: the page itself begins with the questions.
if (asked)
  loadLate<Search>("search").then(
    ({ openSearch }) => openSearch(asked),
    () => {},
  );
