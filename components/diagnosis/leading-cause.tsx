import { BandMark } from "./band";
import { ItWorked } from "./it-worked";
import { Reasons } from "./reasons";
import type { State } from "@/lib/diagnosis/model";
import type { Ranked } from "@/lib/diagnosis/rank/rank";
import { withState } from "@/lib/diagnosis/address/write";
import type { ResultGuide } from "@/lib/guide/guide";
import { routes } from "@/lib/routes";

interface Props {
  readonly guide: ResultGuide;
  readonly state: State;
  readonly ranked: Ranked;
  /** What stands over it, where the heading of the page does not name it. */
  readonly heading?: string | undefined;
  /** Whether opening it is the first thing to do. */
  readonly main: boolean;
  /** A cause that is a little likelier and stands behind it, since looking at this one costs less. */
  readonly likelier?: Ranked | undefined;
}

/** The cause at the head of the result: why, what its fix takes, whom it disconnects, and the way to it. */
export function LeadingCause({ guide, state, ranked: { cause, band, reasons }, heading, main, likelier }: Props) {
  const { title, summary, time, where, need, sessions } = guide.causes[cause]!;
  const article = withState(routes.cause(cause), state);
  return (
    <section className="leading-cause" aria-label={heading ?? title}>
      {heading !== undefined && (
        <>
          <p className="soft small">{heading}</p>
          <h2>
            <a href={article}>{title}</a>
          </h2>
        </>
      )}
      <p className="mt-1">
        <BandMark band={band} />{" "}
        {reasons.some(({ factor }) => factor > 1) ? "" : <span className="soft small">· nothing you said speaks for it by itself</span>}
      </p>
      <p className="mt-1">{summary}</p>
      <Reasons guide={guide} reasons={reasons} />
      <p className="mt-2 small">
        {time} Who is disconnected: {sessions}{" "}
        <span className="soft">
          {where} You need: {need}
        </span>
      </p>
      {likelier && (
        <p className="mt-2 soft small">
          {guide.causes[likelier.cause]!.name} is about as likely; this one comes first because it is quicker to look at.
        </p>
      )}
      <p className="mt-3 buttons">
        <a className={main ? "button button-main" : "button"} href={article}>
          Open the fix
        </a>
        <ItWorked state={state} cause={cause} name={guide.causes[cause]!.name} />
        <DidNotHelp state={state} cause={cause} name={guide.causes[cause]!.name} />
      </p>
    </section>
  );
}

/** Says that the fix of a cause did not help: it leaves the ranking, and can be taken back. */
export function DidNotHelp({ state, cause, name }: { readonly state: State; readonly cause: string; readonly name: string }) {
  return (
    <a
      className="button"
      data-tried={cause}
      href={withState(routes.result, { ...state, tried: [...state.tried, cause].sort() })}
      aria-label={`This did not help: ${name}`}
    >
      This did not help
    </a>
  );
}
