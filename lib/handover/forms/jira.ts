import { type Block, isLink, type Item, safeAddress, type TicketDocument, type Words } from "../document";

/*
 * Wiki notation of Jira and Confluence. Their renderer takes a backslash as an escape before `-#*_+?^~|%{}[]()!@` alone
 * (Atlassian's BackslashEscapeRendererComponent); what else could be markup is written as an HTML entity.
 */
const markup = new RegExp(
  [
    // An entity that somebody typed. A backslash: two of them break the line, and one before markup would escape it.
    "&(?=#?\\w+;)|\\\\",
    "[*^~|{}[\\]!]",
    // Inside a word these begin nothing.
    "(?<![A-Za-z0-9])[-_+]|[-_+](?![A-Za-z0-9])",
    "\\?(?=\\?)|(?<=\\?)\\?",
    "@(?=@)|(?<=@)@",
    // Signs and faces that become pictures: (x), (on), :P.
    "\\((?=(?:[ynix/]|on|off|flag|flagoff)\\))",
    "[:;](?=-?[DP()])",
  ].join("|"),
  "gi",
);
const onlyAsEntity = "&\\:;.";

const plain = (character: string) => (onlyAsEntity.includes(character) ? `&#${character.charCodeAt(0)};` : `\\${character}`);
const escaped = (text: string) => text.replace(markup, plain);

/** Words that begin a block must not name one: "h1. ", "bq. ", "# ". */
const opening = (text: string) =>
  escaped(text)
    .replace(/^(h[1-6]|bq)\./i, (_, name: string) => `${name}${plain(".")}`)
    .replace(/^#/, plain);

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
    case "list":
      return block.items.flatMap((item) => itemLines(item, block.isOrdered ? "#" : "*")).join("\n");
  }
}

/** Jira's wiki notation, without a line end behind. */
export const jiraWiki = (document: TicketDocument): string => document.map(blockText).join("\n\n");
