/** Reads the articles from disk, at build. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { ContentsEntry } from "@/components/contents";
import type { CauseId } from "@/content/causes";
import { type Frontmatter, frontmatter } from "@/lib/articles/frontmatter";
import { type Article, readArticle } from "@/lib/articles/read";
import { fixSection } from "@/lib/articles/steps";

const fileOf = (cause: CauseId) => path.join(process.cwd(), "content/causes", `${cause}.mdx`);

/** A page of prose that is no cause's article: it has no frontmatter. Throws when it is no MDX. */
export const loadPage = (page: string): Article =>
  readArticle(readFileSync(path.join(process.cwd(), "content/pages", `${page}.mdx`), "utf8"));

/** Throws when the article is no MDX or its frontmatter is not as `lib/articles/frontmatter` has it: the build stops. */
export function loadArticle(cause: CauseId): { article: Article; front: Frontmatter } {
  const article = readArticle(readFileSync(fileOf(cause), "utf8"));
  return { article, front: frontmatter.parse(article.frontmatter) };
}

/** The sections of a page, each with its steps where it holds some. */
export function sectionsOf({ headings }: Article): ContentsEntry[] {
  const sections: (ContentsEntry & { parts: ContentsEntry[] })[] = [];
  for (const { depth, id, text } of headings) {
    if (depth === 2) sections.push({ id, text, parts: [] });
    else if (depth === 3 && sections.at(-1)?.text === fixSection) sections.at(-1)!.parts.push({ id, text });
  }
  return sections;
}
