import type { State } from "@/lib/diagnosis/model";
import { withState } from "@/lib/diagnosis/address/write";
import { routes } from "@/lib/routes";

/** Says that the fix of a cause helped: the result then writes the text that closes the ticket. */
export function ItWorked({ state, cause, name }: { readonly state: State; readonly cause: string; readonly name: string }) {
  const tried = state.tried.filter((one) => one !== cause);
  return (
    <a className="button" href={withState(routes.result, { ...state, tried, fixed: cause })} aria-label={`It worked: ${name}`}>
      It worked
    </a>
  );
}
