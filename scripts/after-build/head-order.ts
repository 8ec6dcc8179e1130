import { attribute, elementsOf, type Page } from "./html";

/**
 * Moves the script at this address to the top of the head, behind the encoding: a script behind a style sheet waits for
 * it, and this one must have run before anything can be clicked.
 */
export function putFirst(page: Page, address: string) {
  const head = elementsOf(page, "head")[0]!;
  const script = elementsOf(page, "script").find((one) => attribute(one, "src") === address);
  if (!script) throw new Error(`A page lacks the script of its head: expected one at ${address}, found none. See app/layout.tsx.`);
  const siblings = script.parentNode!.childNodes;
  siblings.splice(siblings.indexOf(script), 1);
  script.parentNode = head;
  const charset = head.childNodes.findIndex((node) => "tagName" in node && attribute(node, "charset") !== undefined);
  head.childNodes.splice(charset + 1, 0, script);
}
