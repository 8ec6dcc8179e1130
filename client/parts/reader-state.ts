import { stateText } from "@/lib/diagnosis/address/grammar";
import { type Parsed, parse } from "@/lib/diagnosis/address/read";
import { format } from "@/lib/diagnosis/address/write";
import type { Guide } from "@/lib/guide/guide";
import { tellCaseRead } from "../case/case-read";
import { caseOfEntry } from "../case/entry-case";
import { keptCase } from "../case/kept-case";
import { notePage } from "./note-page";

/**
 * What this reader has answered and tried, from the fragment, which no server sees; else from a query of the same form;
 * where neither holds anything known, from what this step of the history showed, else from the case of this tab. Tells the
 * other scripts of the page, and notes the page for a "back" to it.
 */
export function readerState(guide: Guide): Parsed {
  const read = (text: string) => parse(text, guide, guide.retired);
  const said = read(stateText(location));
  const state = format(said.state) === "" ? read(caseOfEntry() ?? keptCase() ?? "").state : said.state;
  tellCaseRead(format(state));
  notePage();
  return { ...said, state };
}

/** Shows what the address says, now and whenever it changes. */
export function whenAddressed(show: () => void) {
  addEventListener("hashchange", show);
  show();
}
