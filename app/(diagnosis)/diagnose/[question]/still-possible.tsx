"use client";

import { useReaderState } from "../../reader-state";
import { causeOf } from "../../words";
import { BandMark } from "@/components/band";
import { model } from "@/content/model";
import { withState } from "@/lib/diagnosis/address/write";
import { rank, stillPossible } from "@/lib/diagnosis/rank/rank";
import { routes } from "@/lib/routes";

/** Shown at once; the others are counted. */
const shown = 7;

/** The causes that the answers so far leave open, beside the question; they shrink as one answers. */
export function StillPossible() {
  const { state } = useReaderState();
  const ranking = rank(model, state);
  const open = stillPossible(ranking);
  const begun = Object.keys(state.answers).length > 0;
  return (
    <div className="with-script">
      <h2 className="text-[1rem] mb-1.5">
        Still possible: {open.length} of {ranking.causes.length}
      </h2>
      {begun && (
        <ul className="possible-list">
          {open.slice(0, shown).map(({ cause, band }) => (
            <li key={cause}>
              <span>{causeOf(cause).name}</span> <BandMark band={band} />
            </li>
          ))}
        </ul>
      )}
      {begun && open.length > shown && <p className="soft">and {open.length - shown} more</p>}
      <p className="mt-3">
        <a href={withState(routes.result, state)}>Stop here and show the result</a>
      </p>
    </div>
  );
}
