import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree, html } from "parse5";
import { presentAnchor } from "@/lib/articles/retired-anchors";
import { attribute, type Element, elementsOf } from "./html";

/** Parents that take only elements of their own kind: there, the old id goes into the new element. */
const strict = new Set(["table", "thead", "tbody", "tfoot", "tr", "ul", "ol", "dl"]);

/** Whether the element was put there by `keepOldAnchors`. */
export const isOldAnchor = (element: Element) => attribute(element, "data-was") !== undefined;

const oldAnchor = (id: string) =>
  tree.createElement("span", html.NS.HTML, [
    { name: "id", value: id },
    { name: "data-was", value: "" },
  ]);

function put(anchor: Element, target: Element) {
  const parent = target.parentNode as Element;
  if (!strict.has(parent.tagName)) return tree.insertBefore(parent, anchor, target);
  const cells = target.childNodes.filter((node): node is Element => node.nodeName === "td" || node.nodeName === "th");
  const into = cells[0] ?? target;
  const first = into.childNodes[0];
  if (first === undefined) tree.appendChild(into, anchor);
  else tree.insertBefore(into, anchor, first);
}

/**
 * Puts an empty element with each old id of a page before what took its place, so that old links arrive without
 * scripts. Changes the tree; returns one sentence for each old id for which this cannot be done. Running it twice
 * changes nothing more.
 */
export function keepOldAnchors(page: DefaultTreeAdapterTypes.Document, renamed: Readonly<Record<string, string>>): string[] {
  const all = elementsOf(page).filter((element) => attribute(element, "id") !== undefined);
  const kept = new Set(all.filter(isOldAnchor).map((element) => attribute(element, "id")));
  const present = new Map(all.filter((element) => !isOldAnchor(element)).map((element) => [attribute(element, "id")!, element]));
  return Object.keys(renamed).flatMap((id) => {
    if (present.has(id))
      return [`expected the retired id "${id}" to be gone, found it on the page: ids are never used again, choose another`];
    const now = presentAnchor(renamed, id);
    const target = now === undefined ? undefined : present.get(now);
    if (target === undefined || now === undefined) {
      return [`expected "${renamed[id]}", which takes the place of the retired id "${id}", found no such id: name its present successor`];
    }
    if (!kept.has(id)) put(oldAnchor(id), target);
    return [];
  });
}
