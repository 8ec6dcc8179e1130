import { PossibleList } from "./possible-list";
import type { State } from "@/lib/diagnosis/model";
import type { Guide } from "@/lib/guide/guide";
import { withState } from "@/lib/diagnosis/address/write";
import { nextFor } from "@/lib/guide/answerable";
import { possibleCauses } from "@/lib/guide/still-possible";
import { pageOfStep, routes } from "@/lib/routes";

const shown = 6;

/** The ranking so far, and on: only what is still open is asked. */
export function NextStep({ guide, state }: { readonly guide: Guide; readonly state: State }) {
  const known = Object.keys(state.answers).length > 0;
  const next = pageOfStep(nextFor(guide, state));
  return (
    <>
      <PossibleList possible={possibleCauses(guide, state, shown)} />
      <p className="mt-3 buttons">
        <a className="button button-main" href={withState(next, state)}>
          {next === routes.result ? "Show the result" : known ? "Go on: what is still open" : "Answer questions instead"}
        </a>
        {known && next !== routes.result && (
          <a className="button" href={withState(routes.result, state)}>
            Result so far
          </a>
        )}
      </p>
    </>
  );
}
