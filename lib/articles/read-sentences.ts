import { toString } from "mdast-util-to-string";
import type { Nodes, Root } from "mdast";

/** A sentence of the text of an article, without its grades. */
export interface Sentence {
  readonly text: string;
  readonly line: number;
  /** Stands in a warning or a note, which may speak of what others do. */
  readonly aside: boolean;
}

/** Where a sentence ends: what follows begins with a capital, a quotation mark or a piece of code. */
const end = /(?<=[.!?])\s+(?=[A-Z"“`*])/;

/** The sentences of all paragraphs, those of lists among them; tables and headings hold none. */
export function readSentences(tree: Root): Sentence[] {
  const sentences: Sentence[] = [];
  const walk = (node: Nodes, aside: boolean) => {
    if (node.type === "paragraph") {
      let line = node.position?.start.line ?? 0;
      for (const text of toString(node).split(end)) {
        sentences.push({ text: text.replace(/\s+/g, " ").trim(), line, aside });
        line += text.split("\n").length - 1;
      }
    } else if ("children" in node) {
      const isAside = node.type === "mdxJsxFlowElement" && (node.name === "Warning" || node.name === "Note");
      for (const child of node.children) walk(child, aside || isAside);
    }
  };
  walk(tree, false);
  return sentences;
}
