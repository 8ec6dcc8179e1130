import type { ReactNode } from "react";
import type { Stop } from "@/lib/guide/guide";
import { stopStates } from "@/lib/guide/stop-states";

/**
 * The stops of a connection, drawn, with where it breaks. To a screen reader it is an ordered list.
 * `from` and `to` are ids of the first and last stop at which it breaks. Stops before hold, stops after are not reached.
 * `notes` are shown below a stop, by its id.
 */
export function ConnectionLine({
  stops,
  from,
  to,
  label,
  notes,
}: {
  readonly stops: readonly Stop[];
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly notes?: Readonly<Record<string, ReactNode>>;
}) {
  const states = stopStates(stops, from, to);
  return (
    <ol className="line" aria-label={label}>
      {stops.map(({ id, name, detail }, i) => {
        const breaks = states[i] === "breaks";
        return (
          <li key={id} className={states[i] === "holds" ? "stop" : `stop stop-${states[i]}`}>
            <b>{name}</b> <span>{detail}</span>
            {breaks && <span className={from === to ? "breaks" : "unseen"}>{from === to ? "breaks here" : ": may break here"}</span>}
            {notes?.[id]}
          </li>
        );
      })}
    </ol>
  );
}
