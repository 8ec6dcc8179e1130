import { saysNothing } from "@/lib/diagnosis/model";
import type { AnswerLink } from "@/lib/guide/links";

interface Props {
  readonly question: string;
  readonly answers: readonly AnswerLink[];
  /** The answers that the pasted output of the question's command gives. */
  readonly said?: readonly string[];
  /** Where what was added leads, once something was. */
  readonly goOn?: string | undefined;
}

/**
 * One act an answer: each answer is a link to where it leads. Where several can hold, a second link beside it adds the
 * answer and stays: one stop of the Tab key for all of them, or the list would have twice as many. What says nothing is an answer like the others, last and softer.
 */
export function AnswerList({ answers, question, said = [], goOn }: Props) {
  const firstToAdd = answers.find(({ and }) => and !== undefined)?.id;
  return (
    <>
      {firstToAdd !== undefined && (
        <p className="small soft mb-2 with-script">More than one? “and …” adds an answer and stays here. The arrow keys go to it.</p>
      )}
      <ul className="answers">
        {answers.map(({ id, href, label, detail, chosen, and }) => (
          <li key={id} className={and === undefined ? undefined : "answer-of-several"}>
            <a
              href={href}
              data-answer={`${question}=${id}`}
              className={said.includes(id) ? "answer-said" : saysNothing(id) ? "answer-unsure" : undefined}
              aria-current={chosen ? "true" : undefined}
            >
              {label}
              {detail && <small>{detail}</small>}
              {said.includes(id) && <b>your output says this</b>}
            </a>
            {and !== undefined && (
              <a
                href={and}
                data-and={id}
                className="answer-and with-script"
                tabIndex={id === firstToAdd ? 0 : -1}
                aria-label={`${chosen ? "Take back" : "Add and stay here"}: ${label}`}
              >
                {chosen ? "take back" : "and …"}
              </a>
            )}
          </li>
        ))}
      </ul>
      {goOn !== undefined && (
        <p className="mt-3">
          <a className="button button-main" href={goOn}>
            Go on with these answers
          </a>
        </p>
      )}
    </>
  );
}
