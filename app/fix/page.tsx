import "../styles/cause-filter.css";
import type { Metadata } from "next";
import { loadArticle } from "@/app/_joining/articles";
import { causeCount, causesByStage } from "@/app/_joining/listed-causes";
import { PageFrame } from "@/app/_joining/page-frame";
import { WhereItBreaks } from "@/app/_joining/where-it-breaks";
import { CauseFilter } from "@/components/cause-filter";
import { CauseList } from "@/components/cause-list";
import { type CauseId, causes } from "@/content/causes";
import { flow } from "@/content/flow";
import { pages } from "@/content/pages";
import { stages } from "@/content/stages";
import { pageScripts } from "@/lib/page-scripts";
import { routes } from "@/lib/routes";

export const metadata: Metadata = pages.causes.head;

const listed = (id: CauseId) => ({
  id,
  href: routes.cause(id),
  title: causes[id].title,
  summary: causes[id].sign,
  alsoFoundBy: [causes[id].name, ...loadArticle(id).front.events.map((event) => `event ${event}`)].join(", "),
});

export default function Causes() {
  return (
    <PageFrame section="causes">
      <script defer src={pageScripts.causes} />
      <main id="main" className="wrap">
        <h1>Every cause of 0x904 / 0x7</h1>
        <p className="lead mt-3">
          {causeCount} causes, each with the sign that tells it. How well a sign is supported, and by whom, stands in its article. You
          cannot tell yours? <a href={routes.question(flow.start)}>Answer a few questions</a>.
        </p>
        <CauseFilter count={causeCount} />
        <section className="mt-7" aria-labelledby="where" data-unfiltered>
          <h2 id="where">Where it breaks</h2>
          <WhereItBreaks />
        </section>
        {causesByStage.map(({ stage, early, causes: ids }) => (
          <section key={stage} className="stage" aria-labelledby={`stage-${stage}`}>
            <h2 id={`stage-${stage}`}>
              {stages[stage].name} <small>· {stages[stage].detail}</small>
            </h2>
            {early && <p className="soft small">These begin before the red stretch, and end on it.</p>}
            <CauseList causes={ids.map(listed)} />
          </section>
        ))}
        <p className="mt-7">
          No access to the host? <a href={routes.escalate}>Hand on a text</a> with the facts that whoever has access needs. You have access,
          but Remote Desktop was the only way in? <a href={routes.access}>Get in another way</a>.
        </p>
      </main>
    </PageFrame>
  );
}
