import "../../styles/answers.css";
import "../../styles/know.css";
import type { Metadata } from "next";
import { guide } from "@/app/_joining/guide";
import { GuideScripts } from "@/app/_joining/guide-scripts";
import { PageFrame } from "@/app/_joining/page-frame";
import { NextStep } from "@/components/diagnosis/next-step";
import { KnowBox } from "@/components/know/know-box";
import { ObservationList } from "@/components/know/observation-list";
import { flow } from "@/content/flow";
import { pages } from "@/content/pages";
import { emptyState } from "@/lib/diagnosis/model";
import { hrefOfAnswers } from "@/lib/guide/links";
import { observationGroups } from "@/lib/guide/observed";
import type { OneAnswer } from "@/lib/observations/set";
import { routes } from "@/lib/routes";

export const metadata: Metadata = pages.know.head;

/** The same that the answer has on the page of its question. */
const leadsTo = ({ question, answer }: OneAnswer) => hrefOfAnswers(guide, emptyState, question, [answer]);

export default function Know() {
  return (
    <PageFrame section="diagnose">
      <GuideScripts />
      <main id="main" className="wrap">
        <h1>{pages.know.title}</h1>
        <p className="lead mt-2 mb-5">
          <span className="with-script">Type it, paste it, or tick it in the list below. Then only what is still open is asked.</span>
          <span className="without-script">Choose it in the list below: it leads to what to look at next.</span> Nothing known yet?{" "}
          <a href={routes.question(flow.start)}>Begin with the first question</a>.
        </p>
        <KnowBox size="page" isAboveList aside={<NextStep guide={guide} state={emptyState} />} />
        <div data-slot="observations">
          <ObservationList groups={observationGroups(guide, emptyState)} hrefOf={leadsTo} />
        </div>
      </main>
    </PageFrame>
  );
}
