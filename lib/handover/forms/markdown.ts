import { type Block, isLink, type Item, safeAddress, type TicketDocument, type Words } from "../document";

/*
 * Markdown as CommonMark and GitHub read it. A backslash before any ASCII punctuation makes it plain: it stands before
 * all that can be markup inside a line, and before what would begin a block where the words begin one.
 */
const inside = /[\\`*_[\]<>&~|$#]/g;
/** GitHub makes links of addresses, and would take the backslashes in them for a part. */
const address = /:(?=\/\/)|(?<=www)\./gi;
const atStart = /^[-+=]|(?<=^\d{1,9})[.)]/;

const escaped = (text: string) => text.replace(inside, "\\$&").replace(address, "\\$&");
const opening = (text: string) => escaped(text).replace(atStart, "\\$&");

function inline(words: readonly Words[], isStart: boolean): string {
  return words
    .map((part, i) => {
      if (isLink(part)) return `[${escaped(part.text)}](${safeAddress(part.address)})`;
      return isStart && i === 0 ? opening(part) : escaped(part);
    })
    .join("");
}

function itemLines({ name, words, below = [] }: Item, mark: string, indent = ""): string[] {
  const text = name === undefined ? inline(words, true) : `**${opening(name)}:** ${inline(words, false)}`.trimEnd();
  const deeper = indent + " ".repeat(mark.length);
  return [indent + mark + text, ...below.flatMap((item) => itemLines(item, "- ", deeper))];
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "title":
      return `### ${opening(block.text)}`;
    case "heading":
      return `#### ${opening(block.text)}`;
    case "paragraph":
      return inline(block.words, true);
    case "code":
      return fenced(block.text);
    case "list":
      return block.items.flatMap((item, i) => itemLines(item, block.isOrdered ? `${i + 1}. ` : "- ")).join("\n");
  }
}

/** A fence that no line of the text can end: PowerShell's escape is the same sign. */
function fenced(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

/** Markdown, without a line end behind. */
export const markdown = (document: TicketDocument): string => document.map(blockText).join("\n\n");
