import type { Fault } from "../problem";
import { idsOf } from "./ids";
import type { Article } from "./read";

/** Headings and ids that a page has twice. `taken` are those that the code of the page has given away. */
export function checkIds(article: Article, taken: readonly string[]): Fault[] {
  return [...doubled(article, taken), ...headingsTwice(article)];
}

function doubled(article: Article, taken: readonly string[]): Fault[] {
  const first = new Map(taken.map((id) => [id, "the page itself"]));
  return idsOf(article).flatMap(({ id, what, line }) => {
    const other = first.get(id);
    if (other === undefined) {
      first.set(id, `${what} of line ${line}`);
      return [];
    }
    return [
      {
        line,
        field: "id",
        expected: "an id that nothing else on the page has",
        found: `"${id}" of ${what}, as ${other} has it`,
        fix: "Give the newer of the two another id; the older stands in links already.",
      },
    ];
  });
}

function headingsTwice({ headings }: Article): Fault[] {
  return headings.flatMap(({ text, line }, i) => {
    const earlier = headings.slice(0, i).find((head) => head.text.toLowerCase() === text.toLowerCase());
    if (earlier === undefined) return [];
    return [
      {
        line,
        field: "heading",
        expected: "a heading that no other of the page has",
        found: `"${text}", as in line ${earlier.line}`,
        fix: "Say in the heading what tells the two apart.",
      },
    ];
  });
}
