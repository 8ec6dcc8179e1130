import { saysNothing } from "@/lib/diagnosis/model";
import type { AnswerLink } from "@/lib/guide/links";

/** One act an answer: each answer is a link to where it leads. `unsure` is an answer like the others, last and softer. */
export function AnswerList({ answers, question }: { readonly answers: readonly AnswerLink[]; readonly question: string }) {
  return (
    <ul className="answers">
      {answers.map(({ id, href, label, detail, chosen }) => (
        <li key={id}>
          <a
            href={href}
            data-answer={`${question}=${id}`}
            className={saysNothing(id) ? "answer-unsure" : undefined}
            aria-current={chosen ? "true" : undefined}
          >
            {label}
            {detail && <small>{detail}</small>}
          </a>
        </li>
      ))}
    </ul>
  );
}
