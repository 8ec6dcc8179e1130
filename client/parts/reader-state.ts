import { stateText } from "@/lib/diagnosis/address/grammar";
import { type Parsed, parse } from "@/lib/diagnosis/address/read";
import type { Guide } from "@/lib/guide/guide";

/** What this reader has answered and tried, from the fragment, which no server sees; else from a query of the same form. */
export const readerState = (guide: Guide): Parsed => parse(stateText(location), guide, guide.retired);

/** Shows what the address says, now and whenever it changes. */
export function whenAddressed(show: () => void) {
  addEventListener("hashchange", show);
  show();
}
