/** Reads the articles and the pages of prose from disk, at build. Whoever needs one asks here: each file is read once. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ContentsEntry } from "@/components/contents";
import type { CauseId } from "@/content/causes";
import { type Frontmatter, frontmatter } from "@/lib/articles/frontmatter";
import { type PageFrontmatter, pageFrontmatter } from "@/lib/articles/page-frontmatter";
import { type Article, readArticle } from "@/lib/articles/read";
import { fixSection } from "@/lib/articles/steps";
import { routes } from "@/lib/routes";

interface Read<Front> {
  readonly article: Article;
  readonly front: Front;
}

/** A page of `content/pages`: all that the site says of it stands in its file. */
export interface WrittenPage extends Read<PageFrontmatter> {
  /** The name of its file, and the one folder of its address. */
  readonly name: string;
  readonly url: string;
}

const known = new Map<string, { readonly text: string; readonly article: Article }>();

/** The article of a file, read anew only when the file says something else. */
function load(...file: readonly string[]): Article {
  const place = path.join(process.cwd(), "content", ...file);
  const text = readFileSync(place, "utf8");
  const before = known.get(place);
  if (before?.text === text) return before.article;
  const article = readArticle(text);
  known.set(place, { text, article });
  return article;
}

/** Throws when the article is no MDX or its frontmatter is not as `lib/articles/frontmatter` has it: the build stops. */
export function loadArticle(cause: CauseId): Read<Frontmatter> {
  const article = load("causes", `${cause}.mdx`);
  return { article, front: frontmatter.parse(article.frontmatter) };
}

/** The pages of prose, by name. Throws as `loadArticle` does. */
export function writtenPages(): WrittenPage[] {
  return readdirSync(path.join(process.cwd(), "content/pages"))
    .filter((file) => file.endsWith(".mdx"))
    .sort()
    .map((file) => {
      const { name } = path.parse(file);
      const article = load("pages", file);
      return { name, url: routes.written(name), article, front: pageFrontmatter.parse(article.frontmatter) };
    });
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
