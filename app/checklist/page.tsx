import "../styles/checklist.css";
import type { Metadata } from "next";
import { PageFrame } from "@/app/_joining/page-frame";
import { checks } from "@/content/checks";
import { pages } from "@/content/pages";
import type { HowToFindOut, Question } from "@/content/question";
import { type QuestionId, questions } from "@/content/questions";
import { places } from "@/lib/commands/command";
import { idsOf } from "@/lib/diagnosis/ids";
import { routes } from "@/lib/routes";

export const metadata: Metadata = pages.checklist.head;

interface Line {
  readonly id: QuestionId;
  readonly how: HowToFindOut;
  readonly question: Question;
}

const all = idsOf(checks).map((id): Line => ({ id, how: checks[id], question: questions[id] }));

const parts = [
  {
    id: "anyone",
    title: "From your own computer",
    text: "No rights on the host are needed.",
    items: all.filter(({ how, question }) => how.reach === "anyone" && !question.routing),
  },
  {
    id: "host",
    title: "On the host",
    text: "By console or remote shell, as administrator.",
    items: all.filter(({ how }) => how.reach === "host"),
  },
];

/** One printable sheet, from the same data as the questions: what to look at, and what a good answer looks like. */
export default function Checklist() {
  return (
    <PageFrame section="checklist">
      <main id="main" className="wrap">
        <h1>{pages.checklist.title}</h1>
        <p className="lead mt-3">
          Everything the questions ask, on one sheet. All of it only reads, and each line leads to its command. When you know the answers,{" "}
          <a href={routes.diagnose}>let the questions rank the causes</a>. <a href={routes.collect}>One read-only script</a> runs most of
          these checks at once.
        </p>
        <p className="soft small mt-2">To print, or to tick here; a tick is kept nowhere.</p>
        <p className="sheet-head">Host: ________________ Date and time (UTC): ________________ By: ________________</p>
        {parts.map(({ id, title, text, items }) => (
          <section key={id} aria-labelledby={id} className="mt-7">
            <h2 id={id}>{title}</h2>
            <p className="soft small">{text}</p>
            <ul className="sheet mt-2">
              {items.map(({ id: check, how, question }) => (
                <li key={check}>
                  <input type="checkbox" aria-label={`Done: ${question.title}`} />
                  <a href={routes.question(check)}>{question.title}</a>
                  <Good how={how} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </main>
    </PageFrame>
  );
}

/** What a good answer looks like; a check without a command is read by eye, and its first step says how. */
function Good({ how }: { readonly how: HowToFindOut }) {
  const commands = how.commands?.filter(({ facts }) => facts.good !== undefined) ?? [];
  if (commands.length === 0) return <p>{how.steps[0]}</p>;
  return commands.map(({ facts }, i) => (
    <p key={i}>
      <b>Good:</b> {facts.good} <span className="soft">({places[facts.where]})</span>
    </p>
  ));
}
