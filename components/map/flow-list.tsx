import type { FlowStop } from "@/lib/map/flow";
import * as hook from "./hooks";

interface Props {
  readonly stops: readonly FlowStop[];
  readonly nameOf: (stop: string) => string;
  /** The page of a stop. */
  readonly hrefOf: (stop: string) => string;
}

/** The id of a question in the list. */
export const flowId = (stop: string) => `flow-${stop}`;

/** The flow as a list: each question with where its answers lead. */
export function FlowList({ stops, nameOf, hrefOf }: Props) {
  const listed = new Set(stops.map(({ id }) => id));
  return (
    <ol className="flow-list">
      {stops.map(({ id, title, ways, follows }) => (
        <li
          key={id}
          id={flowId(id)}
          {...(follows && { [hook.follows]: `${id}=${follows.answer}`, [hook.followsFrom]: follows.from.join(" ") })}
        >
          <a href={hrefOf(id)}>{title}</a>
          <ul>
            {ways.map(({ to, answers }) => (
              <li key={to} {...{ [hook.from]: id, [hook.to]: to }}>
                {answers.map((answer, i) => (
                  <span key={answer.id}>
                    {i > 0 && "; "}
                    <span {...{ [hook.answer]: `${id}=${answer.id}` }}>{answer.label}</span>
                  </span>
                ))}{" "}
                <span className="leads">
                  <span aria-hidden="true">→ </span>
                  <span className="unseen">. Next: </span>
                  <a href={listed.has(to) ? `#${flowId(to)}` : hrefOf(to)}>{nameOf(to)}</a>
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
