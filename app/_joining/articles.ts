/** Reads the articles from disk, at build. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { CauseId } from "@/content/causes";
import { type Frontmatter, frontmatter } from "@/lib/articles/frontmatter";
import { type Article, readArticle } from "@/lib/articles/read";

const fileOf = (cause: CauseId) => path.join(process.cwd(), "content/causes", `${cause}.mdx`);

/** A page of prose that is no cause's article: it has no frontmatter. Throws when it is no MDX. */
export const loadPage = (page: string): Article =>
  readArticle(readFileSync(path.join(process.cwd(), "content/pages", `${page}.mdx`), "utf8"));

/** Throws when the article is no MDX or its frontmatter is not as `lib/articles/frontmatter` has it: the build stops. */
export function loadArticle(cause: CauseId): { article: Article; front: Frontmatter } {
  const article = readArticle(readFileSync(fileOf(cause), "utf8"));
  return { article, front: frontmatter.parse(article.frontmatter) };
}

export const sectionsOf = ({ headings }: Article) => headings.filter(({ depth }) => depth === 2);
