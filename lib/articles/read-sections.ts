import type { Root, RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { eventsLanguage } from "../commands/event-viewer";
import { headingId } from "./remark-heading-ids.mjs";

/** What stands below one heading, without the headings below it. */
export interface ArticleSection {
  readonly heading: string;
  readonly depth: number;
  /** The id that its heading has on the page; "" for what stands above the first heading. */
  readonly id: string;
  /** The sentences, without the commands. */
  readonly text: string;
  /** The commands, and samples of what they print. */
  readonly code: string;
  /** The ids of the changes of settings that it makes. */
  readonly changes: readonly string[];
}

/** The sections in the order of the text. The headings have their ids, and the fences are still fences. */
export function readSections(tree: Root): ArticleSection[] {
  const parts: { heading: string; depth: number; id: string; nodes: RootContent[] }[] = [{ heading: "", depth: 1, id: "", nodes: [] }];
  for (const node of tree.children) {
    if (node.type === "yaml") continue;
    if (node.type !== "heading") parts.at(-1)!.nodes.push(node);
    else parts.push({ heading: toString(node), depth: node.depth, id: headingId(node), nodes: [] });
  }
  return parts.map(({ nodes, ...part }) => ({ ...part, ...contentOf(nodes) }));
}

/** A way through windows names programs to open them: that is no use of a command. */
const isWindow = (language: string | null | undefined) => language === "gui" || language === eventsLanguage;

function contentOf(nodes: RootContent[]): Pick<ArticleSection, "text" | "code" | "changes"> {
  const text: string[] = [];
  const code: string[] = [];
  const changes: string[] = [];
  const root: Root = { type: "root", children: nodes };
  visit(root, (node) => {
    if (node.type === "code" && !isWindow(node.lang)) code.push(node.value);
    else if (node.type === "text" || node.type === "inlineCode") text.push(node.value);
    else if (node.type === "mdxJsxFlowElement" && node.name === "Change") {
      const id = node.attributes.find((attribute) => attribute.type === "mdxJsxAttribute" && attribute.name === "id")?.value;
      if (typeof id === "string") changes.push(id);
    }
  });
  return { text: text.join(" "), code: code.join("\n"), changes };
}
