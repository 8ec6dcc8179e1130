/** Judges articles: everything that a compiler cannot see, all problems at once. */
import { inOrder, type Fault, type Problem } from "../problem";
import { checkElements } from "./check-elements";
import { checkFences } from "./check-fences";
import { checkFrontmatter, readPageFrontmatter } from "./check-frontmatter";
import { checkLinks, type Pages } from "./check-links";
import { pageParts } from "./components";
import { checkIds } from "./check-ids";
import { checkNextSteps } from "./check-next-steps";
import { checkProofs } from "./check-proofs";
import { checkSections } from "./check-sections";
import { type Article, readArticle } from "./read";

/** What the rest of the site knows, for an article to refer to. */
export interface Known {
  readonly causes: readonly string[];
  readonly sources: readonly string[];
  readonly changes: readonly string[];
  readonly pages: Pages;
}

/** A text of the content, and the page that shows it. */
export interface Written {
  readonly file: string;
  readonly reading: Reading;
  /** The address of the page. */
  readonly page: string;
  /** The ids that the page gives to things of its own. */
  readonly taken: readonly string[];
}

/** Every problem of one article on a cause. The cause is named by the file. */
export function checkArticle(written: Written & { readonly cause: string }, known: Known): Problem[] {
  const { cause } = written;
  return checkProse(written, known, [], (article) => [
    ...(known.causes.includes(cause)
      ? []
      : [
          {
            line: 0,
            field: "file name",
            expected: "the id of a cause of content/causes.ts",
            found: cause,
            fix: "Add its row to content/causes.ts, or rename the file.",
          },
        ]),
    ...checkFrontmatter(article, cause),
    ...checkSections(article),
    ...checkNextSteps(article),
  ]);
}

/** Every problem of a page of prose that is no cause's article: it has no fixed sections, and may hold parts that are whole. */
export const checkPage = (written: Written, known: Known): Problem[] =>
  checkProse(written, known, pageParts, (article) => {
    const read = readPageFrontmatter(article);
    return "faults" in read ? read.faults : [];
  });

/** `parts` are the components that the text may hold beside those of every text. */
function checkProse(
  { file, reading: read, page, taken }: Written,
  known: Known,
  parts: readonly string[],
  form: (article: Article) => Fault[],
): Problem[] {
  const faults =
    "fault" in read
      ? [read.fault]
      : [
          ...form(read.article),
          ...checkElements(read.article, known, parts),
          ...checkFences(read.article),
          ...checkProofs(read.article),
          ...checkIds(read.article, taken),
          ...checkLinks(read.article, page, known.pages),
        ];
  return inOrder(faults.map((fault) => ({ file, ...fault })));
}

/** An article as it was read, or why it cannot be. */
export type Reading = { readonly article: Article } | { readonly fault: Fault };

/** Reads an article. Never throws. */
export function reading(text: string): Reading {
  try {
    return { article: readArticle(text) };
  } catch (error) {
    const { line, reason, message } = error as { line?: number; reason?: string; message: string };
    return {
      fault: {
        line: line ?? 0,
        field: "text",
        expected: "MDX with YAML frontmatter",
        found: reason ?? message.split("\n")[0] ?? "",
        fix: "Close what is open. A < or { of the text itself stands in backticks.",
      },
    };
  }
}
