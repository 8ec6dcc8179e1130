import { serialize } from "parse5";
import { attribute, type Element, elementsOf, hasClass, isElement, remove, setAttribute, wholeText } from "../after-build/html";
import { prepareCode } from "./code-lines";
import { idIn, pointLink, targetOf } from "./links";
import type { Part } from "./parts";

/** Commands of so many lines stand on one page. */
export const mostLinesTogether = 25;

/** Parts of the page of sources that say nothing on paper, by the ids of their headings. */
const onlyOnScreen = ["carry", "news", "data", "checked"];

const isNeedless = (element: Element) =>
  ["script", "button", "nav"].includes(element.tagName) ||
  hasClass(element, "command-tools", "handover", "said", "button", "way-back") ||
  // The ids that a heading had before.
  attribute(element, "data-was") !== undefined;

/** "Show the command (22 lines)": it is shown. */
const opensCommand = (element: Element) => element.tagName === "summary" && hasClass(element.parentNode as Element, "brief");

function takeOut(main: Element) {
  for (const element of elementsOf(main).filter((one) => isNeedless(one) || opensCommand(one))) {
    const parent = element.parentNode as Element;
    const isOfButtons = hasClass(element, "button");
    remove(element);
    // What stood between the buttons, "or", goes with them.
    if (isOfButtons && parent.tagName === "p" && !elementsOf(parent).some((one) => hasClass(one, "button"))) remove(parent);
  }
  for (const part of elementsOf(main, "section", "details"))
    if (elementsOf(part, "h2").some((heading) => onlyOnScreen.includes(attribute(heading, "id") ?? ""))) remove(part);
}

/** What opens on a screen is open on paper. */
function unfold(main: Element) {
  for (const element of elementsOf(main)) {
    if (element.tagName !== "details" && element.tagName !== "summary") continue;
    setAttribute(element, "class", `${attribute(element, "class") ?? ""} ${element.tagName}`.trim());
    element.tagName = element.nodeName = "div";
  }
}

/** A heading links to itself, for whoever wants its address: on paper it is text. */
function unlinkHeadings(main: Element) {
  for (const element of elementsOf(main)) {
    const [link] = element.childNodes;
    if (!/^h[1-6]$/.test(element.tagName) || link === undefined || !isElement(link) || link.tagName !== "a") continue;
    element.childNodes = [...link.childNodes, ...element.childNodes.slice(1)];
  }
}

/** The headings of a part below that of its stage: one level deeper. */
function lowerHeadings(main: Element, by: number) {
  for (const element of elementsOf(main)) {
    const level = /^h([1-5])$/.exec(element.tagName)?.[1];
    if (level !== undefined) element.tagName = element.nodeName = `h${Number(level) + by}`;
  }
}

function keepTogether(main: Element) {
  for (const pre of elementsOf(main).filter(({ tagName }) => tagName === "pre")) {
    const code = elementsOf(pre).find(({ tagName }) => tagName === "code") ?? pre;
    const count = prepareCode(code);
    const form = hasClass(pre.parentNode as Element, "form") ? (pre.parentNode as Element) : pre;
    if (count <= mostLinesTogether) setAttribute(form, "class", `${attribute(form, "class") ?? ""} together`.trim());
  }
}

export interface PartHtml {
  readonly id: string;
  readonly title: string;
  /** The day on which the page says that it was checked. */
  readonly checkedOn?: string;
  readonly html: string;
}

/** A page of the site as the runbook shows it: without what only a screen has, unfolded, its links pointing into the runbook. */
export function partHtml({ address, page }: Part, inside: ReadonlySet<string>, siteUrl: string | undefined): PartHtml {
  const main = elementsOf(page, "main")[0]!;
  const checkedOn = /checked on (\d{4}-\d\d-\d\d)/.exec(wholeText(main))?.[1];
  takeOut(main);
  unfold(main);
  keepTogether(main);
  unlinkHeadings(main);
  lowerHeadings(main, address.startsWith("/fix/") ? 1 : 0);
  const title = wholeText(elementsOf(main).find(({ tagName }) => /^h[12]$/.test(tagName))!);
  for (const element of elementsOf(main)) {
    const href = attribute(element, "href");
    if (href !== undefined) pointLink(element, targetOf(href, address, inside, siteUrl));
    for (const attr of element.attrs)
      if (["id", "aria-labelledby", "aria-describedby", "for"].includes(attr.name)) attr.value = idIn(address, attr.value);
    element.attrs = element.attrs.filter(({ name }) => name !== "tabindex");
  }
  return { id: idIn(address), title, ...(checkedOn !== undefined && { checkedOn }), html: serialize(main) };
}
