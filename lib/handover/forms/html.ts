import { type Block, isLink, type Item, safeAddress, type TicketDocument, type Words } from "../document";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character]!);

const inline = (words: readonly Words[]) =>
  words
    .map((part) => (isLink(part) ? `<a href="${escaped(safeAddress(part.address))}">${escaped(part.text)}</a>` : escaped(part)))
    .join("");

function item({ name, words, below = [] }: Item): string {
  const list = below.length > 0 ? `<ul>${below.map(item).join("")}</ul>` : "";
  return `<li>${name === undefined ? "" : `<b>${escaped(name)}:</b> `}${inline(words)}${list}</li>`;
}

function blockMarkup(block: Block): string {
  switch (block.kind) {
    case "title":
      return `<h3>${escaped(block.text)}</h3>`;
    case "heading":
      return `<h4>${escaped(block.text)}</h4>`;
    case "paragraph":
      return `<p>${inline(block.words)}</p>`;
    case "code":
      return `<pre>${escaped(block.text)}</pre>`;
    case "list":
      return `<${block.isOrdered ? "ol" : "ul"}>${block.items.map(item).join("")}</${block.isOrdered ? "ol" : "ul"}>`;
  }
}

/** HTML without classes and styles: the program that it is pasted into gives it its own. */
export const html = (document: TicketDocument): string => document.map(blockMarkup).join("\n");
