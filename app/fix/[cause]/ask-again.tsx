import type { CauseId } from "@/content/causes";
import { routes } from "@/lib/routes";

/** The way back to the questionnaire. Whoever came from a result returns to it, with this cause marked as tried, or as the one that was mended. */
export function AskAgain({ cause }: { readonly cause: CauseId }) {
  return (
    <p>
      <a className="button" href={`${routes.result}#fixed=${cause}`}>
        It worked: close the ticket
      </a>{" "}
      <a className="button" href={`${routes.result}#tried=${cause}`}>
        Not solved: show the next cause
      </a>{" "}
      {/* Only while there is a case, which the script of the head marks on the root element. */}
      <a className="button way-back" href={routes.result}>
        Back to your result
      </a>
    </p>
  );
}
