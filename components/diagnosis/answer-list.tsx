import { saysNothing } from "@/lib/diagnosis/model";
import type { AnswerLink } from "@/lib/guide/links";

interface Props {
  readonly answers: readonly AnswerLink[];
  readonly question: string;
  /** The answers that the pasted output of the question's command gives. */
  readonly said?: readonly string[];
}

/**
 * One act an answer: each answer is a link to where it leads. Where several can hold, a second link beside it adds the
 * answer and stays. What says nothing is an answer like the others, last and softer.
 */
export function AnswerList({ answers, question, said = [] }: Props) {
  return (
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
            <a href={and} className="answer-and with-script" aria-label={`${chosen ? "Take back" : "Add and stay here"}: ${label}`}>
              {chosen ? "take back" : "and …"}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
