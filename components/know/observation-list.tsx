import type { ObservationGroup } from "@/lib/guide/observed";
import { keyOf, type OneAnswer } from "@/lib/observations/set";

interface Props {
  readonly groups: readonly ObservationGroup[];
  /** Ticks an observation or takes it back. */
  readonly onTick?: (observation: OneAnswer, isKnown: boolean) => void;
  /** Where an answer leads: as the page is built each observation is a link. */
  readonly hrefOf?: (observation: OneAnswer) => string | undefined;
}

/** Everything that can be known, by where one sees it. */
export function ObservationList({ groups, onTick, hrefOf }: Props) {
  return (
    <>
      {groups.map(({ seen, where, questions }) => (
        <section key={seen} aria-labelledby={`seen-${seen}`}>
          <h2 id={`seen-${seen}`} className="mt-9">
            {where.replace(/^./, (letter) => letter.toUpperCase())}
          </h2>
          {questions.map(({ question, title, answers }) => (
            <section key={question} aria-labelledby={`of-${question}`}>
              <h3 id={`of-${question}`} className="mt-5 mb-1">
                {title}
              </h3>
              <ul className="to-tick">
                {answers.map(({ id, label, detail, isKnown }) => {
                  const one = { question, answer: id };
                  const words = (
                    <>
                      {label}
                      {detail && <small>{detail}</small>}
                    </>
                  );
                  return (
                    <li key={id}>
                      {onTick === undefined ? (
                        <a href={hrefOf?.(one)} data-answer={keyOf(one)}>
                          {words}
                        </a>
                      ) : (
                        <label>
                          <input type="checkbox" checked={isKnown} onInput={() => onTick(one, !isKnown)} />
                          {words}
                        </label>
                      )}
                    </li>
                  );
                })}
              </ul>
            </section>
          ))}
        </section>
      ))}
    </>
  );
}
