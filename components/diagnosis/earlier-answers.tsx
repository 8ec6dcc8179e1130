import type { EarlierAnswer } from "@/lib/guide/earlier-answers";

/** The answers given so far, each with a way to change it. */
export function EarlierAnswers({ answers }: { readonly answers: readonly EarlierAnswer[] }) {
  if (answers.length === 0) return null;
  return (
    <ul className="earlier" aria-label="Your answers so far">
      {answers.map(({ question, name, answer, href }) => (
        <li key={question}>
          <span className="soft">{name}</span> <b>{answer}</b>{" "}
          <a href={href} aria-label={`Change your answer: ${name}`}>
            change
          </a>
        </li>
      ))}
    </ul>
  );
}
