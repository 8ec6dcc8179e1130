import type { State } from "@/lib/diagnosis/model";
import { withState } from "@/lib/diagnosis/address/write";
import type { ResultGuide } from "@/lib/guide/guide";
import { routes } from "@/lib/routes";

/** What was tried without success. Each can be taken back: it then counts again. */
export function TriedCauses({ guide, state }: { readonly guide: ResultGuide; readonly state: State }) {
  if (state.tried.length === 0) return null;
  return (
    <section className="mt-7" aria-labelledby="tried">
      <h2 id="tried">Tried without success</h2>
      <ul className="also-ranked mt-2">
        {state.tried.map((cause) => (
          <li key={cause}>
            <a href={withState(routes.cause(cause), state)}>{guide.causes[cause]!.title}</a>{" "}
            <a
              className="small"
              data-taken-back={cause}
              href={withState(routes.result, { ...state, tried: state.tried.filter((one) => one !== cause) })}
              aria-label={`Take back that this did not help: ${guide.causes[cause]!.name}`}
            >
              take back
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
