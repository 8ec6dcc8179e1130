import "../styles/map.css";
import type { Metadata } from "next";
import { connectionStops, wherePairEnds } from "@/app/_joining/connection-stops";
import { causesByStage } from "@/app/_joining/listed-causes";
import { evidenceNotes, evidenceTables } from "@/app/_joining/map/evidence";
import { drawing, nameOfStop, stops } from "@/app/_joining/map/flow";
import { PageFrame } from "@/app/_joining/page-frame";
import { GradeMark } from "@/components/grade-mark";
import { EvidenceNotes, EvidenceTables } from "@/components/map/evidence-tables";
import { FlowDrawing } from "@/components/map/flow-drawing";
import { FlowList } from "@/components/map/flow-list";
import { Sequence } from "@/components/map/sequence";
import { causes } from "@/content/causes";
import { exchanges } from "@/content/exchanges";
import { pages } from "@/content/pages";
import { publisherNames } from "@/content/source";
import { sources } from "@/content/sources";
import { stages } from "@/content/stages";
import { pageScripts } from "@/lib/page-scripts";
import { pageOfStep, routes } from "@/lib/routes";

export const metadata: Metadata = pages.map.head;

const stageIds = connectionStops.map(({ id }) => id);
const inPair = (stage: string) =>
  stageIds.indexOf(stage) >= stageIds.indexOf(wherePairEnds.from) && stageIds.indexOf(stage) <= stageIds.indexOf(wherePairEnds.to);

const sequence = causesByStage.map(({ stage, causes: ids }) => {
  const { messages, grade, by } = exchanges[stage];
  return {
    id: stage,
    href: `${routes.causes}#stage-${stage}`,
    ...stages[stage],
    messages,
    grade: <GradeMark grade={grade} by={publisherNames[sources[by].publisher]} href={`${routes.about}#source-${by}`} />,
    causes: ids.map((id) => {
      const last = causes[id].stages[1];
      return { href: routes.cause(id), name: causes[id].name, until: last === stage ? undefined : stages[last].name };
    }),
    breaks: inPair(stage),
  };
});

/** The levels of the evidence, strongest first, as one says them. */
const levels = [
  ["always", "nearly every time"],
  ["often", "more often than not"],
  ["some", "now and then"],
  ["rare", "seldom"],
  ["never", "as good as never: it speaks against the cause"],
  ["seldom", "in the first row: a property that a sound machine may have"],
  ["hardly", "in the first row: a sign of a fault, not met without it"],
] as const;

export default function FieldMap() {
  return (
    <PageFrame>
      <script defer src={pageScripts.map} />
      <main id="main" className="wrap map">
        <h1>{pages.map.title}</h1>
        <p className="lead mt-3">
          What this guide asks, what happens on the way to a session, and which answer speaks for which cause. All of it is drawn from the
          data that the guide itself works with.
        </p>
        <nav className="map-toc" aria-label="On this page">
          <a href="#flow">The questions</a> <a href="#sequence">A connection, step by step</a> <a href="#evidence">The evidence</a>
        </nav>

        <section aria-labelledby="flow">
          <h2 id="flow">The questions, and where each answer leads</h2>
          <p className="measure">
            This is the written way, without earlier answers. With them the guide passes by a question that can no longer change the result.
            <span className="of-drawing"> A circle below a question: there some answers, or all, lead to the result.</span>
          </p>
          <p className="own-path measure">
            Your own answers are marked: the thick line is the way that you took, and the list names your answers.
          </p>
          <FlowDrawing drawing={drawing} hrefOf={pageOfStep} />
          <FlowList stops={stops} nameOf={nameOfStop} hrefOf={pageOfStep} />
        </section>

        <section aria-labelledby="sequence">
          <h2 id="sequence">A connection, step by step, and where each cause begins</h2>
          <p className="measure">
            The order where the host asks for Network Level Authentication. A cause stands at the first step at which it bites.
          </p>
          <Sequence stops={sequence} />
        </section>

        <section aria-labelledby="evidence" className="evidence-part">
          <h2 id="evidence">The evidence</h2>
          <p className="measure">
            How often one hears an answer if this is the cause. An empty field says what the first row says: what one hears when the cause
            has nothing to do with the question. A cause without a row has no effect on the question. A word with a number rests on a
            source: choose it to read which one.
          </p>
          <dl className="levels">
            {levels.map(([level, meaning]) => (
              <div key={level}>
                <dt className={`level-${level}`}>{level}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
          <EvidenceTables tables={evidenceTables} />
          <h3 className="notes-title">The sources of the evidence</h3>
          <EvidenceNotes notes={evidenceNotes} />
        </section>
      </main>
    </PageFrame>
  );
}
