/** Reads each form as the program does that it is pasted into, and says what it sees: the blocks of the document again. */
import type { Nodes, Parents } from "mdast";
import { toString } from "mdast-util-to-string";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { isLink, type TicketDocument, type Words } from "@/lib/handover/document";

/** A block as a reader sees it: what it is, and its words. An item says how deep it lies. */
export type Seen = readonly [kind: string, words: string];

const plainWords = (words: readonly Words[]) => words.map((part) => (isLink(part) ? part.text : part)).join("");

/** What every form shall show of a document. */
export const meant = (document: TicketDocument): Seen[] =>
  document.flatMap((block): Seen[] => {
    if (block.kind === "title" || block.kind === "heading") return [[block.kind, block.text]];
    if (block.kind === "paragraph") return [["paragraph", plainWords(block.words)]];
    if (block.kind === "code") return [["code", block.text]];
    const kind = block.isOrdered ? "ordered" : "item";
    return block.items.flatMap(({ name, words, below = [] }): Seen[] => [
      [kind, named(name, words)],
      ...below.map((item): Seen => ["below", named(item.name, item.words)]),
    ]);
  });

const named = (name: string | undefined, words: readonly Words[]) => `${name === undefined ? "" : `${name}: `}${plainWords(words)}`.trim();

/** The links of a document: words and address. */
export const linksOf = (document: TicketDocument): Seen[] =>
  document
    .flatMap((block) => {
      if (block.kind === "paragraph") return block.words;
      return block.kind === "list" ? block.items.flatMap(({ words, below = [] }) => [...words, ...below.flatMap((one) => one.words)]) : [];
    })
    .filter(isLink)
    .map(({ text, address }): Seen => [text, address]);

/** Markdown as GitHub reads it. An address that it makes a link of by itself is still its words. */
export function seenInMarkdown(text: string): { readonly blocks: Seen[]; readonly links: Seen[] } {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(text);
  const links: Seen[] = [];
  const kinds = new Set<string>();
  const walk = (node: Nodes) => {
    kinds.add(node.type);
    if (node.type === "link" && !isLiteral(node, text)) links.push([toString(node), node.url]);
    if ("children" in node) node.children.forEach(walk);
  };
  walk(tree);
  const own = (node: Parents) => toString({ type: "paragraph", children: node.children.filter(({ type }) => type !== "list") }).trim();
  const items = (list: Nodes, kind: string): Seen[] =>
    list.type !== "list"
      ? []
      : list.children.flatMap((item): Seen[] => [[kind, own(item)], ...item.children.flatMap((child) => items(child, "below"))]);
  const blocks = tree.children.flatMap((node): Seen[] => {
    if (node.type === "heading") return [[node.depth === 3 ? "title" : "heading", toString(node)]];
    if (node.type === "list") return items(node, node.ordered ? "ordered" : "item");
    return [[node.type, node.type === "code" ? node.value : toString(node).trim()]];
  });
  const allowed = ["root", "heading", "paragraph", "list", "listItem", "text", "strong", "link", "code"];
  return { blocks: [...blocks, ...[...kinds].filter((kind) => !allowed.includes(kind)).map((kind): Seen => [kind, "is markup"])], links };
}

/** "www.example.com" and the like, of which GitHub makes a link. Ours begin with a bracket. */
const isLiteral = ({ position }: Nodes, text: string) => position === undefined || text[position.start.offset!] !== "[";

type Node = DefaultTreeAdapterTypes.ChildNode;
const textOf = (node: Node): string =>
  "value" in node ? node.value : "childNodes" in node ? node.childNodes.map((child) => textOf(child)).join("") : "";

/** HTML as a browser reads it. */
export function seenInHtml(markup: string): { readonly blocks: Seen[]; readonly links: Seen[] } {
  const links: Seen[] = [];
  const names = new Set<string>();
  const walk = (node: Node) => {
    names.add(node.nodeName);
    if (!("childNodes" in node)) return;
    if (node.nodeName === "a") links.push([textOf(node), node.attrs.map(({ name, value }) => (name === "href" ? value : name)).join()]);
    else if (node.attrs.length > 0) names.add(`${node.nodeName} with ${node.attrs[0]!.name}`);
    node.childNodes.forEach(walk);
  };
  const { childNodes } = parseFragment(markup);
  childNodes.forEach(walk);
  const isList = (node: Node) => node.nodeName === "ul" || node.nodeName === "ol";
  const items = (list: Node, kind: string): Seen[] =>
    ("childNodes" in list ? list.childNodes : []).flatMap((item): Seen[] => {
      const inside = "childNodes" in item ? item.childNodes : [];
      const own = inside.filter((node) => !isList(node)).map(textOf);
      return [[kind, own.join("").trim()], ...inside.filter(isList).flatMap((below) => items(below, "below"))];
    });
  const kinds: Readonly<Record<string, string>> = { h3: "title", h4: "heading", p: "paragraph", pre: "code" };
  const blocks = childNodes
    .filter((node) => node.nodeName !== "#text" || textOf(node).trim() !== "")
    .flatMap((node): Seen[] =>
      isList(node) ? items(node, node.nodeName === "ol" ? "ordered" : "item") : [[kinds[node.nodeName] ?? node.nodeName, textOf(node)]],
    );
  const allowed = ["h3", "h4", "p", "pre", "ul", "ol", "li", "b", "a", "#text"];
  return { blocks: [...blocks, ...[...names].filter((name) => !allowed.includes(name)).map((name): Seen => [name, "is markup"])], links };
}

/** What it makes markup of, where nothing escapes it: phrases, macros, links, pictures, tables, dashes, faces. */
const jiraMarkup =
  /[*^~|{}[\]!]|(?<![A-Za-z0-9])[-_+]|[-_+](?![A-Za-z0-9])|\?\?|@@|\\\\|\((?:[ynix/]|on|off|flag|flagoff)\)|[:;]-?[()]|[:;]-?[DP](?!\w)|&(?=#?\w+;)/i;

/** Words of Jira's notation, read by hand: what is escaped is plain, and what else looks like markup stays visible as such. */
function jiraWords(text: string): string {
  const escapes: string[] = [];
  const keep = (character: string) => `\u{E000}${escapes.push(character) - 1}\u{E001}`;
  const bare = text
    .replace(/(?<!\\)\\([-#*_+?^~|%{}[\]()!@])/g, (_, character: string) => keep(character))
    .replace(/&#(\d+);/g, (_, code: string) => keep(String.fromCharCode(Number(code))));
  const found = jiraMarkup.exec(bare.replace(/\u{E000}\d+\u{E001}/gu, "\u{E000}"));
  return (found ? `MARKUP ${found[0]} ` : "") + bare.replace(/\u{E000}(\d+)\u{E001}/gu, (_, at: string) => escapes[Number(at)]!);
}

/** Jira's notation line by line. Not its renderer, but the rules that this writes for. */
export function seenInJira(text: string): { readonly blocks: Seen[]; readonly links: Seen[] } {
  const links: Seen[] = [];
  const inline = (line: string) => {
    const named = /^\*((?:\\.|[^*\\])*)\* ?(.*)$/.exec(line);
    const rest = (named ? named[2]! : line).replace(/(?<!\\)\[((?:\\.|[^\]|\\])*)\|([^\]|]*)\]/g, (_, words: string, address: string) => {
      links.push([jiraWords(words), address]);
      return words;
    });
    return `${named ? `${jiraWords(named[1]!)} ` : ""}${jiraWords(rest)}`.trim();
  };
  const kinds: Readonly<Record<string, string>> = {
    "h3.": "title",
    "h4.": "heading",
    "#": "ordered",
    "*": "item",
    "#*": "below",
    "**": "below",
  };
  const codes: string[] = [];
  const blocks = text
    .replace(/^\{noformat\}\n([^]*?)\n\{noformat\}$/gm, (_, code: string) => `code ${codes.push(code) - 1}`)
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Seen => {
      const code = /^code (\d+)$/.exec(line);
      if (code) return ["code", codes[Number(code[1])]!];
      const [, mark = "", words = ""] = /^(?:(h[1-6]\.|bq\.|[#*]{1,2}) )?(.*)$/.exec(line)!;
      return [mark === "" ? "paragraph" : (kinds[mark] ?? mark), inline(words)];
    });
  return { blocks, links };
}
