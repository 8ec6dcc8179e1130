import type { State } from "@/lib/diagnosis/model";
import type { Guide } from "@/lib/guide/guide";
import { withState } from "@/lib/diagnosis/address/write";
import { nextFor } from "@/lib/guide/answerable";
import { possibleCauses } from "@/lib/guide/still-possible";
import { pageOfStep, routes } from "@/lib/routes";

interface Props {
  readonly guide: Guide;
  readonly state: State;
  /** The question that the page asks already, or the result: no link leads to where one is. */
  readonly here: string | undefined;
}

/** What the reader's observations leave open, in one line, and what is worth asking next. */
export function GoOn({ guide, state, here }: Props) {
  const next = nextFor(guide, state);
  const { count, of } = possibleCauses(guide, state, 0);
  if (next === here) return null;
  return (
    <p className="mt-3 buttons">
      <a className="button button-main" href={withState(pageOfStep(next), state)}>
        {next === "result" ? "Show the result" : "Go on: what is still open"}
      </a>
      {here === undefined && next !== "result" && (
        <a className="button" href={withState(routes.result, state)}>
          Result so far
        </a>
      )}
      {here === undefined && (
        <span className="soft">
          Still possible: {count} of {of}
        </span>
      )}
    </p>
  );
}
