import { PossibleList } from "./possible-list";
import { StartOver } from "./start-over";
import type { State } from "@/lib/diagnosis/model";
import type { Guide } from "@/lib/guide/guide";
import { withState } from "@/lib/diagnosis/address/write";
import { begun } from "@/lib/guide/links";
import { possibleCauses } from "@/lib/guide/still-possible";
import { routes } from "@/lib/routes";

/** Shown by name at once; the others are counted. */
const shown = 7;

interface Props {
  readonly guide: Guide;
  readonly state: State;
  /** The state with what a pasted output says, where it says something that was not taken yet. */
  readonly withOutput?: State | undefined;
}

/** Beside a question: the causes that the answers so far leave open, and the way to the result. */
export function QuestionAside({ guide, state, withOutput }: Props) {
  return (
    <>
      <PossibleList possible={possibleCauses(guide, state, shown)} />
      <p className="mt-3">
        <a href={withState(routes.result, withOutput ?? state)}>
          Stop here and show the result{withOutput && ", with what your output says"}
        </a>
      </p>
      {begun(state) && <StartOver guide={guide} />}
    </>
  );
}
