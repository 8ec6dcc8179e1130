import "@/app/styles/article.css";
import type { MDXContent } from "mdx/types";
import { articleComponents, heading, sectionEnd } from "@/app/_joining/article-components";
import { sectionsOf, type WrittenPage } from "@/app/_joining/articles";
import { PageFrame } from "@/app/_joining/page-frame";
import { Contents } from "@/components/contents";
import { SourceList } from "@/components/source-list";
import { type SourceKey, sources } from "@/content/sources";
import { citedSources } from "@/lib/articles/read";
import { pageParts } from "./page-parts";

/** A page of `content/pages`: its sections beside it, its sources below it. */
export async function ProsePage({ page: { name, front, article } }: { readonly page: WrittenPage }) {
  const { default: Body } = (await import(`@/content/pages/${name}.mdx`)) as { default: MDXContent };
  return (
    <PageFrame section={front.menu ? name : front.under} script="article">
      <main id="main" className="wrap">
        <h1>{front.title}</h1>
        <p className="lead mt-3 mb-6">{front.lead}</p>
        <div className="article-body">
          <Contents sections={[...sectionsOf(article), { id: "sources", text: "Sources" }]} />
          <article className="prose min-w-0">
            <Body components={{ ...articleComponents, ...pageParts, h2: heading("h2"), SectionEnd: sectionEnd() }} />
            <h2 id="sources">Sources</h2>
            <SourceList sources={citedSources(article).map((key) => ({ key, ...sources[key as SourceKey] }))} />
          </article>
        </div>
      </main>
    </PageFrame>
  );
}
