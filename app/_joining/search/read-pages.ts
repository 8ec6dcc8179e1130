import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type CauseId, causes } from "@/content/causes";
import { fixedPages } from "@/content/search-words";
import { type Frontmatter, frontmatter } from "@/lib/articles/frontmatter";
import { readArticle } from "@/lib/articles/read";
import { routes } from "@/lib/routes";
import { type ArticleSection, articleSections } from "@/lib/search/article-text";

/** A page written in MDX, as the search reads it. */
export interface WrittenPage {
  readonly url: string;
  readonly cause?: CauseId;
  readonly events: Frontmatter["events"];
  readonly sections: readonly ArticleSection[];
}

/** Sections that speak of other pages: what is found in them is better found there. */
const elsewhere = new Set(["Before", "Did it work?", "When to escalate", "Sources"]);
export const aboutItsPage = ({ heading }: ArticleSection) => !elsewhere.has(heading);

const read = (folder: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".mdx"))
    .map((file) => ({ name: path.parse(file).name, text: readFileSync(path.join(folder, file), "utf8") }));

function routeOf(page: string): string {
  if (!Object.hasOwn(fixedPages, page)) {
    throw new Error(
      `content/pages/${page}.mdx cannot be found: expected an entry "${page}" in fixedPages of content/search-words.ts, found none.`,
    );
  }
  return routes[page as keyof typeof fixedPages];
}

/** The articles in the order of the causes, and the pages of prose. Throws where one is not written as it must be. */
export function writtenPages(): WrittenPage[] {
  const order = Object.keys(causes);
  const articles = read("content/causes")
    .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
    .map(({ name, text }) => ({
      url: routes.cause(name),
      cause: name as CauseId,
      events: frontmatter.parse(readArticle(text).frontmatter).events,
      sections: articleSections(text),
    }));
  const prose = read("content/pages").map(({ name, text }) => ({ url: routeOf(name), events: [], sections: articleSections(text) }));
  return [...articles.filter(({ cause }) => Object.hasOwn(causes, cause)), ...prose];
}
