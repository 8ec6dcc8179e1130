import type { Nodes } from "hast";
import { fromParse5 } from "hast-util-from-parse5";
import { toMdast } from "hast-util-to-mdast";
import type { Root as Tree } from "mdast";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { attribute, elementsOf, readPage, textOf } from "../../after-build/html";
import { handlers } from "./handlers";
import { leaveReadable } from "./readable";

/** A page in words alone. */
export interface PageMarkdown {
  readonly title: string;
  readonly description: string;
  readonly markdown: string;
}

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: "-", rule: "-", fences: true, resourceLink: true });

/** A value as YAML takes it: JSON is YAML. */
const field = (name: string, value: string) => `${name}: ${JSON.stringify(value)}`;

/**
 * The main part of a built page as Markdown, below its title, its description and `address`, that of the page. Addresses
 * stay as they are: the file lies beside the page. Undefined for a page that describes nothing, as one that only leads on.
 */
export function pageMarkdown(html: string, address: string): PageMarkdown | undefined {
  const page = readPage(html);
  const [[main], [titled]] = [elementsOf(page, "main"), elementsOf(page, "title")];
  const described = elementsOf(page, "meta").find((meta) => attribute(meta, "name") === "description");
  const description = described && attribute(described, "content");
  if (main === undefined || titled === undefined || description === undefined) return undefined;
  leaveReadable(main);
  const title = textOf(titled);
  const tree = toMdast(fromParse5(main) as Nodes, { handlers }) as Tree;
  const head = ["---", field("title", title), field("description", description), field("page", address), "---"].join("\n");
  return { title, description, markdown: `${head}\n\n${writer.stringify(tree)}` };
}
