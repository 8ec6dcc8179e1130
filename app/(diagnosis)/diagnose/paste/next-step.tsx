"use client";

import { causeOf } from "../../words";
import { BandMark } from "@/components/band";
import { model } from "@/content/model";
import { withState } from "@/lib/diagnosis/address/write";
import type { State } from "@/lib/diagnosis/model";
import { rank, stillPossible } from "@/lib/diagnosis/rank/rank";
import { step } from "@/lib/diagnosis/ask/step";
import { pageOfStep, routes } from "@/lib/routes";

const shown = 6;

/** The ranking so far, and on: only what is still open is asked. */
export function NextStep({ state }: { readonly state: State }) {
  const known = Object.keys(state.answers).length;
  const open = stillPossible(rank<string, string>(model, state));
  const next = pageOfStep(step<string>(model, state.answers).next);
  return (
    <>
      <h2 className="mb-1.5 text-[1rem]">
        Still possible: {open.length} of {Object.keys(model.causes).length}
      </h2>
      {known > 0 && (
        <ul className="possible-list">
          {open.slice(0, shown).map(({ cause, band }) => (
            <li key={cause}>
              <span>{causeOf(cause).name}</span> <BandMark band={band} />
            </li>
          ))}
        </ul>
      )}
      <p className="mt-3 flex flex-wrap gap-2.5">
        <a className="button button-main" href={withState(next, state)}>
          {next === routes.result ? "Show the result" : known > 0 ? "Go on: what is still open" : "Answer questions instead"}
        </a>
        {known > 0 && next !== routes.result && (
          <a className="button" href={withState(routes.result, state)}>
            Result so far
          </a>
        )}
      </p>
    </>
  );
}
