/** Reads the text of an article. Pure: the caller opens the file. */
import { toString } from "mdast-util-to-string";
import type { Nodes, Root } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { parse as parseYaml } from "yaml";
import type { Fence } from "../commands/fence";
import remarkCommands from "./remark-commands.mjs";

export interface Heading {
  readonly depth: number;
  readonly text: string;
  readonly line: number;
}

/** A component used in an article, with its plain attributes. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
}

export interface Article {
  /** What the frontmatter holds, before any check. */
  readonly frontmatter: unknown;
  readonly headings: readonly Heading[];
  /** The headings of depth 2 that have nothing under them. */
  readonly emptySections: readonly string[];
  readonly commands: readonly { readonly fences: readonly Fence[]; readonly line: number }[];
  readonly elements: readonly Element[];
  readonly links: readonly { readonly url: string; readonly line: number }[];
}

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkFrontmatter).use(remarkCommands);

/**
 * Throws what the parser throws when the text is no MDX (a `VFileMessage` with line and reason) or its frontmatter no
 * YAML; everything else is for the caller to judge.
 */
export function readArticle(text: string): Article {
  const tree = parser.runSync(parser.parse(text)) as Root;
  const headings: Heading[] = [];
  const commands: { fences: Fence[]; line: number }[] = [];
  const elements: Element[] = [];
  const links: { url: string; line: number }[] = [];
  const line = (node: Nodes) => node.position?.start.line ?? 0;

  visit(tree, (node) => {
    if (node.type === "heading") headings.push({ depth: node.depth, text: toString(node), line: line(node) });
    if (node.type === "link") links.push({ url: node.url, line: line(node) });
    if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") {
      const attributes = plainAttributes(node);
      if (node.name === "Fences") commands.push({ fences: JSON.parse(attributes.json ?? "[]") as Fence[], line: line(node) });
      else elements.push({ name: node.name ?? "", attributes, line: line(node) });
    }
  });

  const yaml = tree.children.find((node) => node.type === "yaml");
  return {
    frontmatter: yaml === undefined ? undefined : parseYaml(yaml.value),
    headings,
    emptySections: emptySections(tree),
    commands,
    elements,
    links,
  };
}

function plainAttributes(node: MdxJsxFlowElement | MdxJsxTextElement): Record<string, string> {
  return Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      attribute.type === "mdxJsxAttribute" && typeof attribute.value === "string" ? [[attribute.name, attribute.value] as const] : [],
    ),
  );
}

function emptySections(tree: Root): string[] {
  return tree.children.flatMap((node, i) => {
    if (node.type !== "heading" || node.depth !== 2) return [];
    const next = tree.children[i + 1];
    return next === undefined || (next.type === "heading" && next.depth === 2) ? [toString(node)] : [];
  });
}

/** The keys of the sources that the grades of an article name, in the order of first use. */
export function citedSources(article: Article): string[] {
  const keys = article.elements
    .filter(({ name }) => name === "Grade")
    .flatMap(({ attributes }) => (attributes.by ?? "").split(/\s+/).filter(Boolean));
  return [...new Set(keys)];
}
