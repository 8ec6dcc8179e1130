/** Reads the text of an article. Pure: the caller opens the file. */
import { toString } from "mdast-util-to-string";
import type { Nodes, Root, RootContent } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { parse as parseYaml } from "yaml";
import { type Fence, parseMeta } from "../commands/fence";
import { ownSamples, sampleLanguage } from "../commands/sample";
import { type Element, readElements } from "./read-elements";
import { type Expression, readExpressions } from "./read-expressions";
import { type ArticleSection, readSections } from "./read-sections";
import { readSentences, type Sentence } from "./read-sentences";
import { signOf } from "./next-steps.mjs";
import remarkCommands from "./remark-commands.mjs";
import remarkHeadingIds, { headingId } from "./remark-heading-ids.mjs";

export interface Heading {
  readonly depth: number;
  readonly text: string;
  /** The id that it has on its page. */
  readonly id: string;
  readonly line: number;
}

/** A fence with its place; its code begins on the line below. */
export interface PlacedFence extends Fence {
  readonly line: number;
}

/** Words that begin an item, or should. */
interface Label {
  readonly text: string;
  readonly line: number;
}

/** The fences that give one command, with its place. */
export interface PlacedCommand {
  readonly fences: readonly PlacedFence[];
  /** The signs after which the list below it says what to do; "other" for what it prints besides. */
  readonly stepsAfter: readonly string[];
  /** Items of that list that do not begin with a bold label. */
  readonly unlabelled: readonly Label[];
  /** It stands directly below the command that it takes back, and is shown as part of it. */
  readonly takesBack: boolean;
  readonly line: number;
}

export interface Article {
  /** What the frontmatter holds, before any check. */
  readonly frontmatter: unknown;
  /** The frontmatter as it is written; it begins on line 2. */
  readonly yaml: string;
  readonly headings: readonly Heading[];
  /** The headings of depth 2 that have nothing under them. */
  readonly emptySections: readonly Heading[];
  /** The fences that give one command in one or several shells. */
  readonly commands: readonly PlacedCommand[];
  /** Bold labels "Good" and "Bad" that are in no list below a command, and any label behind the first of its item. */
  readonly strayLabels: readonly Label[];
  readonly elements: readonly Element[];
  readonly expressions: readonly Expression[];
  readonly links: readonly { readonly url: string; readonly line: number }[];
  readonly sentences: readonly Sentence[];
  /** The text in parts, heading by heading. */
  readonly sections: readonly ArticleSection[];
}

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkFrontmatter).use(remarkCommands);
const ids = unified().use(remarkHeadingIds);

/**
 * Throws what the parser throws when the text is no MDX (a `VFileMessage` with line and reason) or its frontmatter no
 * YAML; everything else is for the caller to judge.
 */
export function readArticle(text: string): Article {
  const tree = parser.parse(text);
  // What is written is read before the plugin turns fences into an element of its own.
  const written = {
    elements: readElements(tree),
    expressions: readExpressions(tree),
    links: readLinks(tree),
    sentences: readSentences(tree),
  };
  const yaml = tree.children.find((node) => node.type === "yaml");
  const headings = readHeadings(tree);
  // They need the ids that the headings have now.
  const sections = readSections(tree);
  return {
    frontmatter: yaml === undefined ? undefined : parseYaml(yaml.value),
    yaml: yaml?.value ?? "",
    headings,
    emptySections: emptySections(tree, headings),
    ...written,
    sections,
    ...readCommands(tree),
  };
}

const line = (node: Nodes) => node.position?.start.line ?? 0;

function readHeadings(tree: Root): Heading[] {
  const headings: Heading[] = [];
  visit(ids.runSync(tree) as Root, "heading", (node) => {
    headings.push({ depth: node.depth, text: toString(node), id: headingId(node), line: line(node) });
  });
  return headings;
}

/** Every address: of links, of the definitions that links refer to, of pictures. */
function readLinks(tree: Root) {
  const links: { url: string; line: number }[] = [];
  visit(tree, (node) => {
    if (node.type === "link" || node.type === "definition" || node.type === "image") links.push({ url: node.url, line: line(node) });
  });
  return links;
}

/** Runs the plugin that turns fences into elements. An element of that name that somebody wrote is no command. */
function readCommands(tree: Root): Pick<Article, "commands" | "strayLabels"> {
  const byHand = new Set<Nodes>();
  visit(tree, "mdxJsxFlowElement", (node) => void byHand.add(node));
  const shown = parser.runSync(tree) as Root;
  const commands: PlacedCommand[] = [];
  visit(shown, "mdxJsxFlowElement", (node) => {
    if (byHand.has(node)) return;
    const json = attributeOf(node, "json");
    if (json === undefined) return;
    const stepsAfter = node.children.flatMap((child) => (child.type === "mdxJsxFlowElement" ? (attributeOf(child, "of") ?? []) : []));
    const takesBack = attributeOf(node, "takesBack") !== undefined;
    const unlabelled = ((node.data as { unlabelled?: Nodes[] } | undefined)?.unlabelled ?? []).map(labelAt);
    commands.push({ fences: JSON.parse(json) as PlacedFence[], stepsAfter, unlabelled, takesBack, line: line(node) });
  });
  const strayLabels: Label[] = [];
  const stray = (node: Nodes) => strayLabels.push(labelAt(node));
  visit(shown, (node) => {
    if (node.type === "strong" && signOf.test(toString(node))) stray(node);
    if (node.type === "mdxJsxFlowElement" && node.name === "NextStep") secondLabels(node).forEach(stray);
  });
  return { commands, strayLabels };
}

const labelAt = (node: Nodes): Label => ({ text: toString(node), line: line(node) });

/** Bold words before a colon, other than those at the beginning of a paragraph; signs are found anywhere. */
function secondLabels(step: Nodes): Nodes[] {
  const found: Nodes[] = [];
  visit(step, "paragraph", ({ children }) => {
    children.forEach((node, i) => {
      const after = children[i + 1];
      if (i === 0 || node.type !== "strong" || signOf.test(toString(node))) return;
      if (after?.type === "text" && after.value.startsWith(":")) found.push(node);
    });
  });
  return found;
}

function attributeOf({ attributes }: Extract<RootContent, { type: "mdxJsxFlowElement" }>, name: string): string | undefined {
  const value = attributes.find((one) => one.type === "mdxJsxAttribute" && one.name === name)?.value;
  return typeof value === "string" ? value : undefined;
}

function emptySections(tree: Root, headings: readonly Heading[]): Heading[] {
  return tree.children.flatMap((node, i) => {
    if (node.type !== "heading" || node.depth !== 2) return [];
    const next = tree.children[i + 1];
    return next === undefined || (next.type === "heading" && next.depth === 2) ? headings.filter((head) => head.line === line(node)) : [];
  });
}

/** The keys of the sources that the grades of an article and its samples of output name, in the order of kinds and first use. */
export function citedSources(article: Article): string[] {
  const keys = article.elements
    .filter(({ name }) => name === "Grade")
    .flatMap(({ attributes }) => (attributes.by ?? "").split(/\s+/).filter(Boolean));
  const shown = article.commands
    .flatMap(({ fences }) => fences)
    .filter(({ language }) => language === sampleLanguage)
    .map(({ meta }) => parseMeta(meta).from)
    .filter((from) => typeof from === "string")
    .filter((from) => !ownSamples.includes(from));
  return [...new Set([...keys, ...shown])];
}
