import "../../styles/answers.css";
import "../../styles/know.css";
import { guide } from "@/app/_joining/guide";
import { GuideScripts } from "@/app/_joining/guide-scripts";
import { PageFrame } from "@/app/_joining/page-frame";
import { HowToFindOut } from "./how-to-find-out";
import { AnswerList } from "@/components/diagnosis/answer-list";
import { OutputField } from "@/components/diagnosis/output-field";
import { Progress } from "@/components/diagnosis/progress";
import { KnowBox } from "@/components/know/know-box";
import { QuestionAside } from "@/components/diagnosis/question-aside";
import { checks } from "@/content/checks";
import type { HowToFindOut as Check, Question } from "@/content/question";
import { type QuestionId, questions } from "@/content/questions";
import { emptyState } from "@/lib/diagnosis/model";
import { answerLinks } from "@/lib/guide/links";
import { pageScripts } from "@/lib/page-scripts";
import { routes } from "@/lib/routes";

/** One question a page: the question is the h1, its answers are links, below them how to find out. */
export function QuestionPage({ question }: { readonly question: QuestionId }) {
  const { title, why }: Question = questions[question];
  // What has to be run stands above the answers that it gives.
  const { commands = [] }: Check = checks[question];
  const runsFirst = commands.length > 0;
  // What opens a window prints nothing that one could paste.
  const prints = commands.some(({ samples }) => samples !== undefined);
  return (
    <PageFrame section="diagnose">
      <GuideScripts then={pageScripts.question} />
      <main id="main" className="wrap">
        <div className="with-aside">
          <div className="min-w-0">
            <div data-slot="dropped" />
            <div data-slot="earlier" className="earlier-place" />
            <p className="mt-4 small soft" data-slot="progress">
              <Progress guide={guide} state={emptyState} question={question} />
            </p>
            <h1>{title}</h1>
            <p className="lead mt-2 mb-4">{why}</p>
            {runsFirst && (
              <>
                <p className="small">
                  You know it already? <a href="#answers">Straight to the answers</a>
                </p>
                <HowToFindOut question={question} place="above" />
                {prints && (
                  <div className="with-script output-place" data-slot="output" data-with-commands="">
                    <OutputField />
                  </div>
                )}
                <h2 id="answers" className="mt-7 mb-2">
                  What do you see?
                </h2>
              </>
            )}
            <div data-slot="answers" data-question={question}>
              <AnswerList question={question} answers={answerLinks(guide, emptyState, question, guide.questions[question]!.answers)} />
            </div>
            <div className="mt-4">
              <KnowBox size="small" question={question} />
            </div>
            {!runsFirst && <HowToFindOut question={question} place="below" />}
            <p className="mt-6" data-slot="back">
              <a href={routes.home}>← Back</a>
            </p>
          </div>
          <div className="aside with-script" data-slot="aside">
            <QuestionAside guide={guide} state={emptyState} />
          </div>
        </div>
      </main>
    </PageFrame>
  );
}
