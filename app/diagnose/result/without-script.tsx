import { guide } from "@/app/_joining/guide";
import { CauseList } from "@/components/cause-list";
import { type CauseId, causes } from "@/content/causes";
import { flow } from "@/content/flow";
import { notLooked, result, unsure } from "@/lib/diagnosis/model";
import { rank, stillPossible } from "@/lib/diagnosis/rank/rank";
import { answerWords } from "@/lib/guide/words";
import { routes } from "@/lib/routes";

/** A last answer names this many causes; more would be a list of everything. */
const most = 6;

/**
 * The result where no script runs. Each answer that ends the flow has a section that the address itself shows
 * (`:target`): the causes for which this last answer speaks.
 */
export function WithoutScript() {
  const ends = Object.entries(flow.next).flatMap(([question, next]) =>
    Object.entries(next)
      .filter(([, page]) => page === result)
      .flatMap(([answer]) => (answer === unsure && guide.questions[question]!.notLooked ? [answer, notLooked] : [answer]))
      .map((answer) => ({ question, answer })),
  );
  return (
    <div className="without-script">
      <div className="prose">
        <h1>What your last answer says</h1>
        <p>Without JavaScript this page cannot weigh all your answers together. It names the causes for which the last one speaks.</p>
      </div>
      {ends.map(({ question, answer }) => (
        <section key={`${question}=${answer}`} id={`${question}=${answer}`} className="by-answer mt-6">
          <h2 className="mb-3">
            {guide.questions[question]!.name} {answerWords(guide, question, answer)}
          </h2>
          <CauseList causes={spokenFor(question, answer).map(listed)} />
        </section>
      ))}
      <p className="mt-8">
        <a href={routes.causes}>All causes by stage</a> · <a href={routes.question(flow.start)}>Start again</a>
      </p>
    </div>
  );
}

const listed = (id: CauseId) => ({ id, href: routes.cause(id), title: causes[id].title, summary: causes[id].summary });

/** The causes for which one answer speaks; where it says nothing (`unsure`), the commonest ones. */
function spokenFor(question: string, answer: string): CauseId[] {
  const ranked = stillPossible(rank(guide, { answers: { [question]: [answer] }, tried: [] }));
  const named = ranked.filter(({ reasons }) => reasons.some(({ factor }) => factor > 1));
  return (named.length > 0 ? named : ranked).slice(0, most).map(({ cause }) => cause as CauseId);
}
