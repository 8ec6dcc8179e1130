import { notLooked, type State, unsure } from "@/lib/diagnosis/model";
import type { MakesSurer } from "@/lib/diagnosis/ask/makes-surer";
import type { ResultGuide } from "@/lib/guide/guide";
import { withState } from "@/lib/diagnosis/address/write";
import { isAnswered } from "@/lib/diagnosis/answers";
import { routes } from "@/lib/routes";

interface Props {
  readonly guide: ResultGuide;
  readonly state: State;
  /** The questions that this reader can answer. */
  readonly candidates: readonly string[];
  readonly questions: readonly MakesSurer[];
}

/** The open questions that would change the result most. */
export function Surer({ guide, state, candidates, questions }: Props) {
  if (questions.length === 0) return null;
  return (
    <section className="mt-8" aria-labelledby="surer">
      <h2 id="surer">What would make it surer</h2>
      <ul className="answers mt-3">
        {questions.map(({ question, separates }) => (
          <li key={question}>
            <a href={withState(routes.question(question), state)}>
              {guide.questions[question]!.title}
              <small>
                {separates ? "Best tells the likely causes apart. " : ""}
                {!candidates.includes(question) ? "For whoever has access to the host. " : ""}
                {isAnswered(state.answers, question, unsure)
                  ? "You were not sure: the page says how to find out."
                  : isAnswered(state.answers, question, notLooked)
                    ? "You have not looked yet: the page says where."
                    : "Not asked yet."}
              </small>
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-3 small">
        <a href={withState(routes.collect, state)}>One read-only script</a> looks at most of this at once.
      </p>
    </section>
  );
}
