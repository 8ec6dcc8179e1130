import { attribute, type Element, elementsOf, readPage } from "../after-build/html";
import { isOldAnchor } from "../after-build/old-anchors";

/** Elements whose id only joins a label, the skip link or a script to them: nobody links there. */
const wired = new Set([
  "main",
  "input",
  "textarea",
  "select",
  "label",
  "button",
  "output",
  "datalist",
  "form",
  "dialog",
  "script",
  "template",
]);

/**
 * Ids that a library or a script of a page makes; those that join a grade to its source, which has an address of its
 * own and may be cited no more one day; and those of sections that are states of the diagnosis.
 */
const made = /^_|^fill-|^search-|^source-|=/;

/** The menu, which the head of every page opens, is an element with a use of its own that a button names. */
const isWiring = (element: Element, id: string) =>
  wired.has(element.tagName) ||
  attribute(element, "popover") !== undefined ||
  made.test(id) ||
  element.namespaceURI !== "http://www.w3.org/1999/xhtml";

/** The ids of a page that a link may name, as they stand in its HTML. */
export function pageAnchors(html: string): string[] {
  return elementsOf(readPage(html)).flatMap((element) => {
    const id = attribute(element, "id");
    return id === undefined || isOldAnchor(element) || isWiring(element, id) ? [] : [id];
  });
}
