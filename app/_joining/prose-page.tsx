import "@/app/styles/article.css";
import type { MDXContent } from "mdx/types";
import type { ReactNode } from "react";
import { articleComponents, heading, sectionEnd } from "./article-components";
import { loadPage, sectionsOf } from "./articles";
import { PageFrame, type Section } from "./page-frame";
import { Contents } from "@/components/contents";
import { SourceList } from "@/components/source-list";
import { type SourceKey, sources } from "@/content/sources";
import { citedSources } from "@/lib/articles/read";

interface Props {
  readonly page: string;
  readonly section: Section;
  readonly title: string;
  readonly lead: string;
  /** What the page itself adds above the sources. */
  readonly children?: ReactNode;
  /** What it adds before its text, and the sections of it. */
  readonly before?: ReactNode;
  readonly added?: readonly { readonly id: string; readonly text: string }[];
}

/** A page of `content/pages`: its sections beside it, its sources below it. */
export async function ProsePage({ page, section, title, lead, children, before, added = [] }: Props) {
  const article = loadPage(page);
  const { default: Body } = (await import(`@/content/pages/${page}.mdx`)) as { default: MDXContent };
  const sections = sectionsOf(article);
  return (
    <PageFrame section={section} script="article">
      <main id="main" className="wrap">
        <h1>{title}</h1>
        <p className="lead mt-3 mb-6">{lead}</p>
        <div className="article-body">
          <Contents sections={[...added, ...sections, { id: "sources", text: "Sources" }]} />
          <article className="prose min-w-0">
            {before}
            <Body components={{ ...articleComponents, h2: heading("h2"), SectionEnd: sectionEnd() }} />
            {children}
            <h2 id="sources">Sources</h2>
            <SourceList sources={citedSources(article).map((key) => ({ key, ...sources[key as SourceKey] }))} />
          </article>
        </div>
      </main>
    </PageFrame>
  );
}
