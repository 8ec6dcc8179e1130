import { policy } from "../serving/headers";
import { elementsOf, type Page } from "./html";

/** Puts the policy before everything that it governs. */
export function addPolicy(page: Page) {
  const head = elementsOf(page, "head")[0]!;
  head.childNodes.unshift({
    nodeName: "meta",
    tagName: "meta",
    attrs: [
      { name: "http-equiv", value: "Content-Security-Policy" },
      { name: "content", value: policy },
    ],
    namespaceURI: head.namespaceURI,
    childNodes: [],
    parentNode: head,
  });
}
