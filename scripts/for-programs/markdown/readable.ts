import { type Element, attribute, elementsOf, hasClass, remove } from "../../after-build/html";

/** What only works in a page: controls, drawings, scripts, ways through this page. */
const onlyOfPages = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "svg",
  "button",
  "input",
  "select",
  "textarea",
  "form",
  "nav",
  "dialog",
]);

/** A word of a table that opens its note is text; a tick to set is part of a list. */
const isText = (element: Element) =>
  attribute(element, "popovertarget") !== undefined || (element.tagName === "input" && attribute(element, "type") === "checkbox");

const labelsField = (element: Element) =>
  element.tagName === "label" && (attribute(element, "for") !== undefined || elementsOf(element, "textarea").length > 0);

/** Parts that wait for a script of the page, or that a script fills in. */
const forScripts = ["command-tools", "with-script", "decoder", "cause-filter", "own-path"];

const isLeftOut = (element: Element) =>
  (onlyOfPages.has(element.tagName) && !isText(element)) ||
  labelsField(element) ||
  attribute(element, "hidden") !== undefined ||
  attribute(element, "aria-hidden") === "true" ||
  attribute(element, "data-slot") === "progress" ||
  hasClass(element, ...forScripts);

/** Takes out of a part of a page what is of no use outside it. Changes the tree. */
export function leaveReadable(main: Element) {
  for (const element of elementsOf(main)) {
    if (element.parentNode !== null && isLeftOut(element)) remove(element);
  }
}
