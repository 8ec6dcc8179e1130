import type { MDXContent } from "mdx/types";
import { loadArticle, sectionsOf } from "@/app/_joining/articles";
import { neighboursOf } from "@/app/_joining/listed-causes";
import { ArticleFrame } from "./article-frame";
import { articleComponents, heading, sectionEnd } from "@/app/_joining/article-components";
import { AskAgain } from "./ask-again";
import { PointsHere } from "./points-here";
import { UndoLinks } from "./undo-links";
import { CauseList } from "@/components/cause-list";
import { type ListedSource, SourceList } from "@/components/source-list";
import { type CauseId, causes } from "@/content/causes";
import { changes } from "@/content/changes";
import { type SourceKey, sources } from "@/content/sources";
import { gradeMeaning } from "@/lib/articles/grade";
import { citedSources } from "@/lib/articles/read";
import { undosOf } from "@/lib/articles/undos";
import { routes } from "@/lib/routes";

export async function FullArticle({ cause }: { readonly cause: CauseId }) {
  const { article, front } = loadArticle(cause);
  const { default: Body } = (await import(`@/content/causes/${cause}.mdx`)) as { default: MDXContent };
  const neighbours = neighboursOf(cause);

  const added = {
    "did-it-work": <AskAgain cause={cause} />,
    "more-signs": (
      <>
        <PointsHere cause={cause} />
        {neighbours.length > 0 && (
          <>
            <h3>Often confused with</h3>
            <CauseList causes={neighbours.map((id) => ({ id, href: routes.cause(id), title: causes[id].title }))} />
          </>
        )}
      </>
    ),
    undo: <UndoLinks undos={undosOf(article, changes)} />,
    sources: (
      <>
        <p className="small soft">
          Written for host: {front.appliesTo.host}. Client: {front.appliesTo.client}. The link with 0x904 / 0x7 is {front.grade}:{" "}
          {gradeMeaning[front.grade][0]!.toLowerCase() + gradeMeaning[front.grade].slice(1)}
        </p>
        <SourceList sources={citedSources(article).map(citation)} />
        <p className="small">
          <a href={`${routes.about}#sources`}>What each of them says</a>
        </p>
      </>
    ),
  };

  return (
    <ArticleFrame cause={cause} checkedOn={front.checkedOn} sections={sectionsOf(article)}>
      <Body components={{ ...articleComponents, h2: heading("h2"), SectionEnd: sectionEnd(added) }} />
    </ArticleFrame>
  );
}

/** What a source supports, and what it gets wrong, stands on the page of all sources; here it would only make the page long. */
function citation(key: string): ListedSource {
  const { title, url } = sources[key as SourceKey];
  return { key, title, url };
}
