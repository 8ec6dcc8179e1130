import type { ReactNode } from "react";
import { connectionStops } from "@/app/_joining/connection-stops";
import { minutes as minutesHook } from "@/components/command/hooks";
import { ConnectionLine } from "@/components/connection-line";
import { FactsLine } from "@/components/facts-line";
import { articleFacts } from "@/content/article-facts";
import { type CauseId, causes } from "@/content/causes";
import { model } from "@/content/model";
import { stages } from "@/content/stages";
import { factsWords } from "@/lib/articles/facts-words";
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
  readonly sections: readonly { readonly id: string; readonly name: string }[];
  readonly children: ReactNode;
}) {
  const { title, summary, stages: bites } = causes[cause];
  const [from, to] = bites;
  const { where, need, time, sessions, risk } = factsWords(articleFacts[cause]);
  const facts = [
    { name: "Where", value: where },
    { name: "You need", value: need },
    { name: "Time", value: time },
    { name: "Who is disconnected", value: sessions },
    { name: "Risk", value: risk },
    ...(checkedOn ? [{ name: "Checked on", value: checkedOn }] : []),
  ];
  return (
    <PageFrame section="causes">
      <main id="main" className="wrap" {...{ [minutesHook]: model.causes[cause].minutes }}>
        <p className="small soft mb-1">
          <a href={routes.causes}>Causes</a> › {stages[from].name}
        </p>
        <h1 className="max-w-[40rem]">{title}</h1>
        <p className="lead mt-3 mb-5">{summary}</p>
        <FactsLine facts={facts} />
        <div className="my-7">
          <ConnectionLine stops={connectionStops} from={from} to={to} label="Where this cause breaks the connection" />
        </div>
        <div className="article-body">
          <nav className="toc" aria-label="On this page">
            <ol>
              {sections.map(({ id, name }) => (
                <li key={id}>
                  <a href={`#${id}`}>{name}</a>
                </li>
              ))}
            </ol>
          </nav>
          <article className="prose min-w-0">{children}</article>
        </div>
      </main>
    </PageFrame>
  );
}
