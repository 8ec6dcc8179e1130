import { type Block, isLink, type Item, type TicketDocument, type Words } from "../document";

/** Characters in a line that every mail and ticket system leaves alone. */
const width = 96;

/**
 * Text broken into lines at its spaces: `first` begins the first, `indent` the others. A word longer than a line (an
 * address) stays whole on a line of its own, so that it can still be clicked.
 */
function wrapped(text: string, indent = "", first = indent): string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(" ")) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
      isEmpty = true;
    }
    line += (isEmpty ? "" : " ") + word;
    isEmpty = false;
  }
  return [...lines, line];
}

const plain = (words: readonly Words[]) =>
  words
    .map((part) => (isLink(part) ? (part.text === part.address ? part.address : `${part.text}: ${part.address}`) : part))
    .join("")
    .trim();

function itemLines({ name, words, below = [] }: Item, mark: string, indent = ""): string[] {
  const text = `${name === undefined ? "" : `${name}: `}${plain(words)}`.trim();
  const deeper = indent + " ".repeat(mark.length);
  return [...wrapped(text, deeper, indent + mark), ...below.flatMap((item) => itemLines(item, "- ", deeper))];
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case "title":
    case "heading":
      return wrapped(block.text);
    case "paragraph":
      return wrapped(plain(block.words));
    case "code":
      return block.text.split("\n").map((line) => `    ${line}`.trimEnd());
    case "list":
      return block.items.flatMap((item, i) => itemLines(item, block.isOrdered ? `${i + 1}. ` : "- "));
  }
}

/**
 * Plain text, without a line end behind. Lines stay under 100 characters, save where one word is longer, and in a
 * command, which stays as it is. A list stands right under its heading, anything else after an empty line.
 */
export const plainText = (document: TicketDocument): string =>
  document
    .map((block, i) => {
      const isTied = block.kind === "list" && ["heading", "paragraph"].includes(document[i - 1]?.kind ?? "");
      return `${i === 0 ? "" : isTied || document[i - 1]?.kind === "heading" ? "\n" : "\n\n"}${blockLines(block).join("\n")}`;
    })
    .join("");
