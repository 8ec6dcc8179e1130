import { staticAnswers } from "../../../static-answers";
import { DroppedNotice } from "../../dropped-notice";
import { EarlierAnswers } from "../../earlier-answers";
import { AnswerLinks } from "./answer-links";
import { BackLink } from "./back-link";
import { StillPossible } from "./still-possible";
import { CommandBlock } from "@/components/command-block";
import { checks } from "@/content/checks";
import { flow } from "@/content/flow";
import type { HowToFindOut, Question } from "@/content/question";
import { type QuestionId, questions } from "@/content/questions";
import { commandFacts } from "@/lib/commands/command";
import { pageOfStep, routes } from "@/lib/routes";
import { PageFrame } from "../../../page-frame";

/** One question a page: the question is the h1, its answers are links, below them how to find out. */
export function QuestionPage({ question }: { readonly question: QuestionId }) {
  const { title, why }: Question = questions[question];
  const { steps, commands = [], reach }: HowToFindOut = checks[question];
  const nextPages = [...new Set(Object.values(flow.next[question]).map(pageOfStep))];
  return (
    <PageFrame section="diagnose">
      <main id="main" className="wrap">
        {nextPages.map((page) => (
          <link key={page} rel="prefetch" href={page} />
        ))}
        <div className="with-aside">
          <div className="min-w-0">
            <DroppedNotice />
            <EarlierAnswers except={question} />
            <h1 className="mt-4">{title}</h1>
            <p className="lead mt-2 mb-4">{why}</p>
            <AnswerLinks question={question} answers={staticAnswers(question)} />
            <section className="mt-7" aria-labelledby="how">
              <h2 id="how" className="mb-2">
                How to find out
              </h2>
              <div className="prose">
                {reach === "host" && (
                  <p className="small soft">
                    You need a console or a remote shell on the host, as administrator. <a href={routes.collect}>One read-only script</a>{" "}
                    asks all of this at once.
                  </p>
                )}
                {steps.length === 1 ? (
                  <p>{steps[0]}</p>
                ) : (
                  steps.length > 0 && (
                    <ol>
                      {steps.map((one) => (
                        <li key={one}>{one}</li>
                      ))}
                    </ol>
                  )
                )}
                {commands.map(({ facts, forms }) => (
                  <CommandBlock key={forms[0]!.code} command={{ facts: commandFacts.parse(facts), forms }} />
                ))}
              </div>
            </section>
            <BackLink question={question} />
          </div>
          <div className="aside mt-8 lg:mt-0">
            <StillPossible />
          </div>
        </div>
      </main>
    </PageFrame>
  );
}
