import { partsOf, stateText } from "@/lib/diagnosis/address/grammar";
import { format } from "@/lib/diagnosis/address/write";
import type { State } from "@/lib/diagnosis/model";
import { caseHere } from "../case/case-here";
import { tellCaseRead } from "../case/case-read";
import { noted, noteInEntry } from "../case/entry-case";
import { keepCase } from "../case/kept-case";

/**
 * Writes what the reader knows into the address, as a step that "back" takes back, and tells everything that reads it. A
 * state from the query of another tool is then written in the fragment.
 */
export function writeState(state: State) {
  const text = format(state);
  // An address without answers says nothing of what it showed: "back" shall show that, and not what the tab keeps by then.
  if (partsOf(stateText(location)).parts.length === 0) noteInEntry(caseHere());
  keepCase(text);
  tellCaseRead(text);
  history.pushState(text === "" ? noted("") : null, "", text === "" ? location.pathname : `${location.pathname}#${text}`);
  dispatchEvent(new Event("hashchange"));
}
