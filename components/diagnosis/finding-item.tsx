import type { Says } from "@/lib/findings/meaning";
import type { Finding } from "@/lib/findings/settle";
import type { Guide } from "@/lib/guide/guide";
import type { OneAnswer } from "@/lib/observations/set";
import { routes } from "@/lib/routes";

interface Props {
  readonly guide: Guide;
  readonly finding: Finding;
  /** Chooses one of the ways to read it, or takes it back. */
  readonly choose: (key: string, reading: string) => void;
  /** What an answer is called where this stands. */
  readonly inWords: (one: OneAnswer) => string;
  /** Where it leads once the reader chose a way in which it answers nothing. */
  readonly otherwise: string;
}

/** One thing that was recognised: the words, what they mean, and where they can be read in several ways, the choice. */
export function FindingItem({ guide, finding, choose, inWords, otherwise }: Props) {
  const { key, words, count, means, answers, choices, readings, chosen, causes } = finding;
  const said = (says: Says) =>
    Object.entries(says)
      .map(([question, answer]) => inWords({ question, answer }))
      .join(", ");
  const answersNothing = Object.keys(answers).length === 0;
  return (
    <li>
      <p>
        <code>{words}</code>
        {count > 1 && <span className="soft"> · {count} times</span>}
      </p>
      <p>
        {means} {!answersNothing && <span className="soft">Answers: {said(answers)}.</span>}
      </p>
      {choices.length > 0 && (
        <p className="mt-1 buttons">
          <span className="soft">Which one is it?</span>
          {choices.map((says, i) => (
            <button
              key={readings[i]}
              type="button"
              className={readings[i] === chosen ? "button button-main" : "button"}
              aria-pressed={readings[i] === chosen}
              onClick={() => choose(key, readings[i]!)}
            >
              {Object.keys(says).length === 0 ? "Something else" : said(says)}
            </button>
          ))}
        </p>
      )}
      {chosen !== undefined && answersNothing && <p className="mt-1">{otherwise}</p>}
      {causes.length > 0 && (
        <p className="small">
          See{" "}
          {causes.map((cause, i) => (
            <span key={cause}>
              {i > 0 && ", "}
              <a href={routes.cause(cause)}>{guide.causes[cause]!.name}</a>
            </span>
          ))}
        </p>
      )}
    </li>
  );
}
