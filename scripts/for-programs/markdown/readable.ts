import { type Element, attribute, isElement, nodesBelow, remove } from "../../after-build/html";

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

const hasClass = (element: Element, name: string) => (attribute(element, "class") ?? "").split(" ").includes(name);

/** A word of a table that opens its note is text; a tick to set is part of a list. */
const isText = (element: Element) =>
  attribute(element, "popovertarget") !== undefined || (element.tagName === "input" && attribute(element, "type") === "checkbox");

const labelsField = (element: Element) =>
  element.tagName === "label" &&
  (attribute(element, "for") !== undefined || [...nodesBelow(element)].some((node) => node.nodeName === "textarea"));

/** Parts that wait for a script of the page, or that a script fills in. */
const forScripts = ["command-tools", "with-script", "decoder", "cause-filter", "own-path"];

const isLeftOut = (element: Element) =>
  (onlyOfPages.has(element.tagName) && !isText(element)) ||
  labelsField(element) ||
  attribute(element, "hidden") !== undefined ||
  attribute(element, "aria-hidden") === "true" ||
  attribute(element, "data-slot") === "progress" ||
  forScripts.some((name) => hasClass(element, name));

/** Takes out of a part of a page what is of no use outside it. Changes the tree. */
export function leaveReadable(main: Element) {
  for (const element of [...nodesBelow(main)].filter(isElement)) {
    if (element.parentNode !== null && isLeftOut(element)) remove(element);
  }
}
