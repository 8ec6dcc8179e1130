/*
 * The case as this page has it, for all its scripts: on the root element, so that it holds where storage is blocked.
 */

export const caseAttribute = "data-case";

/** On the root element until the answers of the address are shown: what a page says without them is hidden, its place kept. */
export const waitsAttribute = "data-waits";

/** The case as the text of a fragment; "" for none. */
export const caseHere = () => document.documentElement.getAttribute(caseAttribute) || "";

export function setCaseHere(text: string) {
  if (text) document.documentElement.setAttribute(caseAttribute, text);
  else document.documentElement.removeAttribute(caseAttribute);
}
