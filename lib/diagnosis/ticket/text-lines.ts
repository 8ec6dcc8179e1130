/** Characters in a line that every mail and ticket system leaves alone. */
const width = 96;

/**
 * Text broken into lines at its spaces. Lines after the first start with `indent`. A word longer than a line (an
 * address) stays whole on a line of its own, so that it can still be clicked.
 */
export function paragraph(text: string, indent = "", first = ""): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += (empty ? "" : " ") + word;
    empty = false;
  }
  return empty ? lines : [...lines, line];
}

/** The text as an item of a list: "- " and lines that align under it. */
export function bullet(text: string, indent = ""): string[] {
  return paragraph(text, `${indent}  `, `${indent}- `);
}
