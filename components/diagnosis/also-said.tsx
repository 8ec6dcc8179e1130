import type { AlsoSaid } from "@/lib/guide/output-said";
import type { Guide } from "@/lib/guide/guide";
import { answerWords } from "@/lib/guide/words";

interface Props {
  readonly guide: Guide;
  readonly others: readonly AlsoSaid[];
  readonly isLeftOut: (one: AlsoSaid) => boolean;
  /** Leaves one out, or takes it along again. */
  readonly onToggle: (one: AlsoSaid) => void;
}

/** What the output says about other questions: it is taken along, save what the reader takes back. */
export function AlsoSaidList({ guide, others, isLeftOut, onToggle }: Props) {
  return (
    <>
      <p className="small mt-2">It also says:</p>
      <ul className="also-said" aria-label="It also says">
        {others.map((one) => {
          const { question, answer } = one;
          const name = guide.questions[question]!.name;
          const words = answerWords(guide, question, answer);
          const leftOut = isLeftOut(one);
          return (
            <li key={`${question}=${answer}`} className={leftOut ? "left-out" : undefined}>
              <span>
                {name}: <b>{words}</b>
              </span>{" "}
              <button type="button" onClick={() => onToggle(one)} aria-label={`${leftOut ? "Take along" : "Take back"}: ${name}, ${words}`}>
                {leftOut ? "take along" : "take back"}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
