/** Reads the text of an article section by section. Pure: the caller opens the file. */
import type { Root, RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import remarkHeadingIds, { headingId } from "../articles/remark-heading-ids.mjs";

export interface ArticleSection {
  readonly heading: string;
  readonly depth: number;
  /** The id that its heading has on the page; "" for what stands above the first heading. */
  readonly slug: string;
  /** The sentences, without the commands. */
  readonly text: string;
  /** The commands, and samples of what they print. */
  readonly code: string;
  /** The ids of the changes of settings that it makes. */
  readonly changes: readonly string[];
}

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkFrontmatter).use(remarkHeadingIds);

/** The sections in the order of the text, each without the ones below it. Throws what the parser throws when the text is no MDX. */
export function articleSections(mdx: string): ArticleSection[] {
  const parts: { heading: string; depth: number; slug: string; nodes: RootContent[] }[] = [{ heading: "", depth: 1, slug: "", nodes: [] }];
  for (const node of (parser.runSync(parser.parse(mdx)) as Root).children) {
    if (node.type === "yaml") continue;
    if (node.type !== "heading") parts.at(-1)!.nodes.push(node);
    else parts.push({ heading: toString(node), depth: node.depth, slug: headingId(node), nodes: [] });
  }
  return parts.map(({ heading, depth, slug, nodes }) => ({ heading, depth, slug, ...contentOf(nodes) }));
}

function contentOf(nodes: RootContent[]): Pick<ArticleSection, "text" | "code" | "changes"> {
  const text: string[] = [];
  const code: string[] = [];
  const changes: string[] = [];
  const root: Root = { type: "root", children: nodes };
  visit(root, (node) => {
    if (node.type === "code") code.push(node.value);
    else if (node.type === "text" || node.type === "inlineCode") text.push(node.value);
    else if (node.type === "mdxJsxFlowElement" && node.name === "Change") {
      const id = node.attributes.find((attribute) => attribute.type === "mdxJsxAttribute" && attribute.name === "id")?.value;
      if (typeof id === "string") changes.push(id);
    }
  });
  return { text: text.join(" "), code: code.join("\n"), changes };
}
