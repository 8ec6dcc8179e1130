import type { CauseId } from "@/content/causes";
import { flow } from "@/content/flow";
import { routes } from "@/lib/routes";

/** The way back to the questionnaire. Whoever came from a result returns to it, with this cause marked as tried. */
export function AskAgain({ cause }: { readonly cause: CauseId }) {
  return (
    <p>
      <a className="button" href={`${routes.result}#tried=${cause}`}>
        It did not help: what is next?
      </a>{" "}
      <span className="small soft">
        or{" "}
        <a data-anew href={routes.question(flow.start)}>
          start the questions again
        </a>
      </span>
    </p>
  );
}
