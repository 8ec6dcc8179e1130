import { defaultTreeAdapter as tree, html } from "parse5";
import { attribute, type Element, isElement, type Node } from "../after-build/html";

/** A line with more characters than these may go on in the next one on the narrower paper. */
const mostCharacters = 100;

const text = (value: string): Node => tree.createTextNode(value);

/** The nodes without what only colours them: on paper it is no help, and each would be a part of the tagged PDF. */
const plain = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node) =>
    isElement(node) ? (attribute(node, "class")?.split(" ").includes("fill") ? [node] : plain(node.childNodes)) : [node],
  );

/** The nodes of each line. A word to fill in has no line end in it. */
function linesOf(nodes: readonly Node[]): Node[][] {
  const all: Node[][] = [[]];
  for (const node of nodes) {
    const pieces = "value" in node ? node.value.split("\n").map((piece) => [text(piece)]) : [[node]];
    all.at(-1)!.push(...pieces[0]!);
    all.push(...pieces.slice(1));
  }
  return all;
}

const lengthOf = (nodes: readonly Node[]): number =>
  nodes.reduce((sum, node) => sum + ("value" in node ? node.value.length : isElement(node) ? lengthOf(node.childNodes) : 0), 0);

/**
 * Prepares a command for paper: without colours, and each long line as an element of its own, whose indent tells a line
 * that goes on from a new one. Returns how many lines the command has.
 */
export function prepareCode(code: Element): number {
  const all = linesOf(plain(code.childNodes));
  // What ends with a line end has no line after it.
  if (all.length > 1 && lengthOf(all.at(-1)!) === 0) all.pop();
  code.childNodes = [];
  for (const line of all) {
    const isLong = lengthOf(line) > mostCharacters;
    const into = isLong ? tree.createElement("span", html.NS.HTML, [{ name: "class", value: "long-line" }]) : code;
    for (const node of [...line, text("\n")]) tree.appendChild(into, node);
    if (isLong) tree.appendChild(code, into);
  }
  return all.length;
}
