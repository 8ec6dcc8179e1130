import type { Reason } from "@/lib/diagnosis/rank/band";
import type { Guide } from "@/lib/guide/guide";
import { answerWords } from "@/lib/guide/words";

/** The answers that speak for a cause or against it, strongest first. */
export function Reasons({ guide, reasons }: { readonly guide: Guide; readonly reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null;
  return (
    <ul className="reasons">
      {reasons.map(({ question, answer, speaks }) => (
        <li key={question}>
          <span className="soft">{guide.questions[question]!.name}</span> <b>{answerWords(guide, question, answer)}</b>
          <span className="soft">: speaks {speaks} it</span>
        </li>
      ))}
    </ul>
  );
}
