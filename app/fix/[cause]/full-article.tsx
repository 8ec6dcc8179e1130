import type { MDXContent } from "mdx/types";
import { loadArticle, sectionsOf } from "@/app/_joining/articles";
import { neighboursOf } from "@/app/_joining/listed-causes";
import { ArticleFrame } from "./article-frame";
import { articleComponents, heading } from "@/app/_joining/article-components";
import { AskAgain } from "./ask-again";
import { PointsHere } from "./points-here";
import { CauseList } from "@/components/cause-list";
import { type ListedSource, SourceList } from "@/components/source-list";
import { type CauseId, causes } from "@/content/causes";
import { type SourceKey, sources } from "@/content/sources";
import { gradeMeaning } from "@/lib/articles/grade";
import { citedSources } from "@/lib/articles/read";
import { routes } from "@/lib/routes";

export async function FullArticle({ cause }: { readonly cause: CauseId }) {
  const { article, front } = loadArticle(cause);
  const { default: Body } = (await import(`@/content/causes/${cause}.mdx`)) as { default: MDXContent };
  const sections = sectionsOf(article);

  const added = {
    "fix-it": (
      <>
        <p className="small soft">
          Written for host: {front.appliesTo.host}. Client: {front.appliesTo.client}. The link with 0x904 / 0x7 is {front.grade}:{" "}
          {gradeMeaning[front.grade][0]!.toLowerCase() + gradeMeaning[front.grade].slice(1)}
        </p>
        <PointsHere cause={cause} />
      </>
    ),
    "when-to-escalate": (
      <>
        <AskAgain cause={cause} />
        {neighboursOf(cause).length > 0 && (
          <>
            <h3>Often confused with</h3>
            <CauseList
              causes={neighboursOf(cause).map((id) => ({
                id,
                href: routes.cause(id),
                title: causes[id].title,
              }))}
            />
          </>
        )}
      </>
    ),
  };

  return (
    <ArticleFrame cause={cause} checkedOn={front.checkedOn} sections={sections.map(({ id, text }) => ({ id, name: text }))}>
      <Body components={{ ...articleComponents, h2: heading("h2", added) }} />
      <SourceList sources={citedSources(article).map(citation)} />
      <p className="small">
        <a href={`${routes.about}#sources`}>What each of them says</a>
      </p>
    </ArticleFrame>
  );
}

/** What a source supports, and what it gets wrong, stands on the page of all sources; here it would only make the page long. */
function citation(key: string): ListedSource {
  const { title, url } = sources[key as SourceKey];
  return { key, title, url };
}
