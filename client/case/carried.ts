import { carryInto, pairsOf } from "@/lib/diagnosis/address/pairs";
import { partsOf } from "@/lib/diagnosis/address/grammar";
import { caseHere } from "./case-here";

/** Addresses of this site that begin so lead to a question, the result or an article: there the case has a meaning. */
const takesCase = /^(?:[^:?#]*\/)?(?:diagnose|fix)\//;

export const isInDiagnosis = (href: string) => /^(?:[^:?#]*\/)?diagnose\//.test(href);

const fragmentOf = (href: string) => href.slice((href + "#").indexOf("#"));

/** Whether a link says answers or causes of its own. */
export const saysState = (href: string) => pairsOf(fragmentOf(href)).length > 0;

/**
 * The address of a link with the case carried along, where it leads to a page that takes it. A link to a heading stays:
 * browsers scroll to `#undo` and not to `#a=b&undo`, and the tab keeps the case.
 */
export function carried(href: string): string {
  if (!takesCase.test(href) || partsOf(fragmentOf(href)).heading !== "") return href;
  return carryInto(href, pairsOf(caseHere()));
}
