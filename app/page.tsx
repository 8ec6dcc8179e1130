import "./styles/answers.css";
import "./styles/home.css";
import "./styles/know.css";
import type { Metadata } from "next";
import { checkedIn } from "@/app/_joining/checked-in";
import { guide } from "@/app/_joining/guide";
import { causeCount } from "@/app/_joining/listed-causes";
import { PageFrame } from "@/app/_joining/page-frame";
import { WhereItBreaks } from "@/app/_joining/where-it-breaks";
import { AnswerList } from "@/components/diagnosis/answer-list";
import { ErrorDialog } from "@/components/error-dialog";
import { GradeMark } from "@/components/grade-mark";
import { CodeWords } from "@/components/home/code-words";
import { KnowPlace } from "@/components/home/know-place";
import { flow } from "@/content/flow";
import { pages } from "@/content/pages";
import { pair, together } from "@/content/pair";
import { questions } from "@/content/questions";
import { publisherNames } from "@/content/source";
import { sources } from "@/content/sources";
import { emptyState } from "@/lib/diagnosis/model";
import { answerLinks } from "@/lib/guide/links";
import { offersPack } from "@/lib/pack";
import { pageScripts } from "@/lib/page-scripts";
import { routes } from "@/lib/routes";

export const metadata: Metadata = pages.home.head;

const codeWords = pair.map(({ code, meaning, grade, by }) => ({
  code,
  meaning,
  grade: <GradeMark grade={grade} by={by && publisherNames[sources[by].publisher]} href={by && sources[by].url} />,
}));

/** In the order in which a reader needs it: what happened, what one knows, the first question, why to trust it, where it breaks, all causes. */
export default function Home() {
  return (
    <PageFrame>
      <script defer src={pageScripts.home} />
      <main id="main" className="wrap">
        <div className="home-top">
          <div>
            <h1>
              Remote Desktop error <br />
              0x904, extended error 0x7
            </h1>
            <p className="lead">{together.meaning}</p>
            <KnowPlace />
            <p className="mt-2 small soft">
              <a href={routes.collect}>One read-only script</a> gathers what the questions ask for on a Windows computer: paste its report
              into the box.
            </p>
            <h2 id="first-question">{questions[flow.start].title}</h2>
            <AnswerList question={flow.start} answers={answerLinks(guide, emptyState, flow.start, guide.questions[flow.start]!.answers)} />
            <p className="trust">
              {causeCount} causes · checked {checkedIn()} · <a href={routes.about}>every claim graded by its sources</a> · nothing you type
              leaves this browser
              <span {...offersPack}>
                {" "}
                · <a href={`${routes.about}#carry`}>one file for hosts without the internet</a>
              </span>
            </p>
          </div>
          <div>
            <ErrorDialog />
            <CodeWords codes={codeWords} />
            <p className="small">
              <a href={routes.codes}>You see other codes? Look them up.</a>
            </p>
          </div>
        </div>
        <section className="home-part" aria-labelledby="where">
          <h2 id="where">Where it breaks</h2>
          <WhereItBreaks />
        </section>
        <section className="home-part" aria-labelledby="every-cause">
          <h2 id="every-cause">Every cause</h2>
          <p>
            <a href={routes.causes}>All {causeCount} causes, each with the sign by which you tell it</a>
          </p>
        </section>
      </main>
    </PageFrame>
  );
}
