import "@/app/styles/article.css";
import type { ReactNode } from "react";
import { Contents, type ContentsEntry } from "@/components/contents";
import { connectionStops } from "@/app/_joining/connection-stops";
import { minutes as minutesHook } from "@/components/command/hooks";
import { BriefLine } from "@/components/brief-line";
import { articleFacts } from "@/content/article-facts";
import { type CauseId, causes } from "@/content/causes";
import { model } from "@/content/model";
import { stages } from "@/content/stages";
import { briefFacts } from "@/lib/articles/brief-facts";
import { routes } from "@/lib/routes";
import { PageFrame } from "@/app/_joining/page-frame";

/** What stands above and beside every article: where it bites, what it takes, what it risks, what is in it. */
export function ArticleFrame({
  cause,
  checkedOn,
  sections,
  children,
}: {
  readonly cause: CauseId;
  readonly checkedOn?: string;
  readonly sections: readonly ContentsEntry[];
  readonly children: ReactNode;
}) {
  const { title, stages: bites } = causes[cause];
  const [from, to] = bites;
  return (
    <PageFrame section="causes" script="article">
      <main id="main" className="wrap" {...{ [minutesHook]: model.causes[cause].minutes }}>
        <div className="article-top">
          <p className="soft">
            <a href={routes.causes}>Causes</a> of 0x904, extended 0x7 › breaks at: {stages[from].name}
            {from !== to && " or later"} · {briefFacts(articleFacts[cause]).time}
            {checkedOn && ` · checked ${checkedOn}`}
          </p>
          <BriefLine stops={connectionStops} from={from} to={to} label="Where this cause breaks the connection" />
        </div>
        <h1>{title}</h1>
        <div className="article-body">
          <Contents sections={sections} />
          <article className="prose min-w-0">{children}</article>
        </div>
      </main>
    </PageFrame>
  );
}
