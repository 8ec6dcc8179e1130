import { format } from "@/lib/diagnosis/address/write";
import type { State } from "@/lib/diagnosis/model";
import { tellCaseRead } from "../case/case-read";
import { keepCase } from "../case/kept-case";

/**
 * Writes what the reader knows into the address, as a step that "back" takes back, and tells everything that reads it. A
 * state from the query of another tool is then written in the fragment.
 */
export function writeState(state: State) {
  const text = format(state);
  // The tab first: an address without answers would take them from there again.
  keepCase(text);
  tellCaseRead(text);
  history.pushState(null, "", text === "" ? location.pathname : `${location.pathname}#${text}`);
  dispatchEvent(new Event("hashchange"));
}
