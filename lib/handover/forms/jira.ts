import { type Block, isLink, type Item, safeAddress, type TicketDocument, type Words } from "../document";

/*
 * Wiki notation of Jira and Confluence. Their renderer takes a backslash as an escape before the signs below alone
 * (Atlassian's BackslashEscapeRendererComponent), and nothing else escapes; the rest is written as an HTML entity. Jira in
 * the cloud converts the same notation and knows no entities: so they are the exception.
 */
const escapable = "-#*_+?^~|%{}[\\]()!@";
const asEntity = [
  // An entity that somebody typed.
  "&(?=#?\\w+;)",
  // A backslash that would escape what follows, or be half of a line break.
  `\\\\(?=[${escapable}\\\\]|$)|(?<=\\\\)\\\\`,
  // Faces that become pictures.
  "[:;](?=-?[DP](?!\\w))",
].join("|");
const withBackslash = [
  "[*^~|{}[\\]!]",
  // Inside a word these begin nothing.
  "(?<![A-Za-z0-9])[-_+]|[-_+](?![A-Za-z0-9])",
  "\\?(?=\\?)|(?<=\\?)\\?",
  "@(?=@)|(?<=@)@",
  // More pictures: (x), (on), and the mouths of faces.
  "\\((?=(?:[ynix/]|on|off|flag|flagoff)\\))",
  "(?<=[:;]-?)[()]",
].join("|");
const markup = new RegExp(`(${asEntity})|${withBackslash}`, "gi");

const entity = (character: string) => `&#${character.charCodeAt(0)};`;
const escaped = (text: string) => text.replace(markup, (sign, isExempt?: string) => (isExempt === undefined ? `\\${sign}` : entity(sign)));

/** Words that begin a block must not name one: "h1. ", "bq. ", "# ". */
const opening = (text: string) =>
  escaped(text)
    .replace(/^(h[1-6]|bq)\./i, (_, name: string) => `${name}${entity(".")}`)
    .replace(/^#/, "\\#");

function inline(words: readonly Words[], isStart: boolean): string {
  return words
    .map((part, i) => {
      if (isLink(part)) return `[${escaped(part.text)}|${safeAddress(part.address)}]`;
      return isStart && i === 0 ? opening(part) : escaped(part);
    })
    .join("");
}

const itemText = ({ name, words }: Item) =>
  name === undefined ? inline(words, true) : `*${opening(name)}:* ${inline(words, false)}`.trimEnd();

const itemLines = (item: Item, mark: string) => [
  `${mark} ${itemText(item)}`,
  ...(item.below ?? []).map((one) => `${mark}* ${itemText(one)}`),
];

function blockText(block: Block): string {
  switch (block.kind) {
    case "title":
      return `h3. ${opening(block.text)}`;
    case "heading":
      return `h4. ${opening(block.text)}`;
    case "paragraph":
      return inline(block.words, true);
    case "code":
      return `{noformat}\n${block.text.replaceAll("{noformat}", "{ noformat}")}\n{noformat}`;
    case "list":
      return block.items.flatMap((item) => itemLines(item, block.isOrdered ? "#" : "*")).join("\n");
  }
}

/** Jira's wiki notation, without a line end behind. */
export const jiraWiki = (document: TicketDocument): string => document.map(blockText).join("\n\n");
