import { type DefaultTreeAdapterTypes, parse, serialize } from "parse5";

export type Page = DefaultTreeAdapterTypes.Document;
export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

export const readPage = (html: string): Page => parse(html);
export const writePage = (page: Page): string => serialize(page);

export const isElement = (node: Node): node is Element => "tagName" in node;

/** Every node below this one, in the order of the page. */
export function* nodesBelow(parent: DefaultTreeAdapterTypes.ParentNode): Generator<Node> {
  for (const node of parent.childNodes) {
    yield node;
    if ("childNodes" in node) yield* nodesBelow(node);
  }
}

/** The elements of a page, or below an element, with one of these names; all of them without a name. */
export const elementsOf = (within: DefaultTreeAdapterTypes.ParentNode, ...names: readonly string[]): Element[] =>
  [...nodesBelow(within)].filter(isElement).filter(({ tagName }) => names.length === 0 || names.includes(tagName));

export const attribute = ({ attrs }: Element, name: string): string | undefined => attrs.find((attr) => attr.name === name)?.value;

export function setAttribute(element: Element, name: string, value: string) {
  const known = element.attrs.find((attr) => attr.name === name);
  if (known) known.value = value;
  else element.attrs.push({ name, value });
}

/** Whether an element has one of these classes. */
export function hasClass(element: Element, ...names: readonly string[]): boolean {
  const classes = (attribute(element, "class") ?? "").split(/\s+/);
  return names.some((name) => classes.includes(name));
}

/** The text of an element and of all in it. */
export const wholeText = (element: Element): string =>
  [...nodesBelow(element)].map((node) => (node.nodeName === "#text" && "value" in node ? node.value : "")).join("");

/** The text directly inside an element: a script's, a style's. */
export const textOf = ({ childNodes }: Element) => childNodes.map((node) => ("value" in node ? node.value : "")).join("");

export function remove(node: Node) {
  const siblings = node.parentNode!.childNodes;
  siblings.splice(siblings.indexOf(node), 1);
}
