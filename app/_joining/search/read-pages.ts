import { causes } from "@/content/causes";
import { loadArticle, writtenPages } from "@/app/_joining/articles";
import type { Frontmatter } from "@/lib/articles/frontmatter";
import type { ArticleSection } from "@/lib/articles/read-sections";
import type { SectionName } from "@/lib/articles/sections";
import { idsOf } from "@/lib/diagnosis/ids";
import { routes } from "@/lib/routes";

/** A page written in MDX, as the search reads it. */
export interface SearchedPage {
  readonly url: string;
  readonly events: Frontmatter["events"];
  readonly sections: readonly ArticleSection[];
}

/** Sections that speak of other pages: what is found in them is better found there. */
const elsewhere: ReadonlySet<string> = new Set<SectionName>(["Before you start", "Did it work?", "When to escalate", "Sources"]);
export const aboutItsPage = ({ heading }: ArticleSection) => !elsewhere.has(heading);

/** The articles in the order of the causes, and the pages of prose. Throws where one is not written as it must be. */
export function searchedPages(): SearchedPage[] {
  const articles = idsOf(causes).map((cause): SearchedPage => {
    const { article, front } = loadArticle(cause);
    return { url: routes.cause(cause), events: front.events, sections: article.sections };
  });
  return [...articles, ...writtenPages().map(({ url, article }) => ({ url, events: [], sections: article.sections }))];
}
