import type { MDXContent } from "mdx/types";
import { loadArticle, sectionsOf } from "@/app/_joining/articles";
import { ArticleFrame } from "./article-frame";
import { articleComponents, heading, sectionEnd } from "@/app/_joining/article-components";
import { AskAgain } from "./ask-again";
import { UndoLinks } from "./undo-links";
import { type ListedSource, SourceList } from "@/components/source-list";
import { articleFacts } from "@/content/article-facts";
import type { CauseId } from "@/content/causes";
import { changes } from "@/content/changes";
import { type SourceKey, sources } from "@/content/sources";
import { briefFacts } from "@/lib/articles/brief-facts";
import { gradeMeaning } from "@/lib/articles/grade";
import { citedSources } from "@/lib/articles/read";
import { undosOf } from "@/lib/articles/undos";
import { routes } from "@/lib/routes";

export async function FullArticle({ cause }: { readonly cause: CauseId }) {
  const { article, front } = loadArticle(cause);
  const { default: Body } = (await import(`@/content/causes/${cause}.mdx`)) as { default: MDXContent };

  const { repair } = briefFacts(articleFacts[cause]);
  const sections = sectionsOf(article);
  const before = sections.some(({ id }) => id === "before") ? "before" : "is-it-this";
  const added = {
    [before]: <p className="what-it-takes">{repair.join(" ")}</p>,
    "did-it-work": <AskAgain cause={cause} />,
    "more-signs": (
      <p>
        <a href={`${routes.map}#evidence`}>Which answers point here, and which away</a>
      </p>
    ),
    undo: <UndoLinks undos={undosOf(article, changes)} />,
    sources: (
      <>
        <p className="small soft">
          Written for host: {front.appliesTo.host}. Client: {front.appliesTo.client}. The link with 0x904 / 0x7 is {front.grade}:{" "}
          {gradeMeaning[front.grade][0]!.toLowerCase() + gradeMeaning[front.grade].slice(1)}
        </p>
        <SourceList sources={citedSources(article).map(citation)} />
      </>
    ),
  };

  return (
    <ArticleFrame cause={cause} checkedOn={front.checkedOn} sections={sections}>
      <Body components={{ ...articleComponents, h2: heading("h2"), SectionEnd: sectionEnd(added) }} />
    </ArticleFrame>
  );
}

/** The address of a source, what it supports and what it gets wrong stand on the page of all sources: here they would only make the page long. */
function citation(key: string): ListedSource {
  return { key, title: sources[key as SourceKey].title, url: `${routes.about}#source-${key}` };
}
