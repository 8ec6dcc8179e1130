import "./styles/answers.css";
import type { Metadata } from "next";
import { connectionStops, wherePairEnds } from "@/app/_joining/connection-stops";
import { guide } from "@/app/_joining/guide";
import { AnswerList } from "@/components/diagnosis/answer-list";
import { CauseList } from "@/components/cause-list";
import { ConnectionLine } from "@/components/connection-line";
import { ErrorDialog } from "@/components/error-dialog";
import { GradeMark } from "@/components/grade-mark";
import { causes } from "@/content/causes";
import { flow } from "@/content/flow";
import { causesByStage } from "@/app/_joining/listed-causes";
import type { Question } from "@/content/question";
import { questions } from "@/content/questions";
import { sources } from "@/content/sources";
import { stages } from "@/content/stages";
import { emptyState } from "@/lib/diagnosis/model";
import { answerLinks } from "@/lib/guide/links";
import { routes } from "@/lib/routes";
import { PageFrame } from "@/app/_joining/page-frame";

const count = Object.keys(causes).length;

export const metadata: Metadata = {
  title: { absolute: "Remote Desktop error 0x904, extended error 0x7: what it means and how to fix it" },
  description: `The host, or something in front of it, closed the connection. ${count} different faults end here; a few questions tell which one you have, and each has its fix, its proof and its undo.`,
};

export default function Home() {
  const first: Question = questions[flow.start];
  return (
    <PageFrame>
      <main id="main" className="wrap">
        <div className="grid gap-x-14 gap-y-6 lg:grid-cols-[minmax(0,5fr)_minmax(16rem,2fr)]">
          <div>
            <h1>
              Remote Desktop error <br />
              0x904, extended error 0x7
            </h1>
            <p className="lead mt-3">
              The connection was made, and then something closed it: the host, a device on the way, or this computer. The numbers say{" "}
              <em>that</em> it ended, not why: {count} different faults look like this. A few questions tell them apart.
            </p>
            <h2 className="mt-5 mb-2" id="first-question">
              {first.title}
            </h2>
            <AnswerList question={flow.start} answers={answerLinks(guide, emptyState, flow.start)} />
          </div>
          <div>
            <ErrorDialog />
            <dl className="mt-4 grid grid-cols-[4.2rem_1fr] gap-y-3 text-[0.92rem] [line-height:1.5]">
              <dt className="code-mark">0x904</dt>
              <dd>
                2308: the socket was closed. It does not say by whom.{" "}
                <GradeMark grade="documented" by="Microsoft" href={sources["w-disc"].url} />
              </dd>
              <dt className="code-mark">0x7</dt>
              <dd>
                “The server denied the connection.” Until encryption stands, no server can have sent it: your own computer fills it in.{" "}
                <GradeMark grade="inferred" />
              </dd>
            </dl>
            <p className="mt-3 small">
              <a href={routes.codes}>You see other codes? Look them up.</a>
            </p>
          </div>
        </div>

        <section className="mt-12" aria-labelledby="where">
          <h2 id="where">Where it breaks</h2>
          <p className="mt-1 mb-5 measure">
            Name and port are normally in order: a failure there shows other codes. 0x904 with 0x7 ends somewhere on the red stretch.
          </p>
          <ConnectionLine stops={connectionStops} {...wherePairEnds} label="The stages of a connection, and where 0x904 with 0x7 ends" />
        </section>

        <div className="mt-12 grid gap-x-14 gap-y-8 lg:grid-cols-2">
          <section aria-labelledby="have-text">
            <h2 id="have-text">Have text? Paste it instead</h2>
            <p className="mt-1 mb-3 measure">
              Event lines, command output, the error itself, an .rdp file, a log. It is read in your browser and sent nowhere.
            </p>
            <a className="button" href={routes.paste}>
              Paste what you have
            </a>
          </section>
          <section aria-labelledby="no-access">
            <h2 id="no-access">No access to the host?</h2>
            <p className="mt-1 mb-3 measure">
              The questions begin with what you can see from here. Then <a href={routes.escalate}>hand on a text</a> with the facts that
              whoever has access needs.
            </p>
            <p>
              You have access, but Remote Desktop was the only way in? <a href={routes.access}>Get in another way</a>.
            </p>
          </section>
        </div>

        <section className="mt-12" aria-labelledby="every-cause">
          <h2 id="every-cause">Every cause, by where it first bites</h2>
          {causesByStage.map(({ stage, causes: ids }) => (
            <section key={stage} className="mt-6" aria-labelledby={`stage-${stage}`}>
              <h3 id={`stage-${stage}`} className="mb-1.5">
                {stages[stage].name} <span className="soft [font-weight:400]">· {stages[stage].detail}</span>
              </h3>
              <div className="gap-10 lg:columns-2">
                <CauseList
                  causes={ids.map((id) => ({ id, href: routes.cause(id), title: causes[id].title, summary: causes[id].summary }))}
                />
              </div>
            </section>
          ))}
        </section>
      </main>
    </PageFrame>
  );
}
