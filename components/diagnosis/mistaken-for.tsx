import { BandMark } from "./band";
import { Reasons } from "./reasons";
import type { State } from "@/lib/diagnosis/model";
import { separating } from "@/lib/diagnosis/ask/most-useful";
import type { Ranked } from "@/lib/diagnosis/rank/rank";
import { withState } from "@/lib/diagnosis/address/write";
import type { ResultGuide } from "@/lib/guide/guide";
import { routes } from "@/lib/routes";

interface Props {
  readonly guide: ResultGuide;
  readonly state: State;
  readonly first: Ranked;
  /** The next in the order: those for which one would take the first. */
  readonly others: readonly Ranked[];
}

/** The causes that one would mistake the first for, each with the question whose answer parts the two. */
export function MistakenFor({ guide, state, first, others }: Props) {
  if (others.length === 0) return null;
  return (
    <section className="mt-7" aria-labelledby="mistaken">
      <h2 id="mistaken">What it could be instead</h2>
      <ul className="ranked mt-3">
        {others.map(({ cause, band, reasons }) => {
          const parting = separating(guide, state, [first.cause, cause])?.question;
          return (
            <li key={cause}>
              <h3>
                <a href={withState(routes.cause(cause), state)}>{guide.causes[cause]!.title}</a>
              </h3>{" "}
              <BandMark band={band} />
              <Reasons guide={guide} reasons={reasons.slice(0, 3)} />
              {parting !== undefined && (
                <p className="mt-1 small">
                  What parts the two: <a href={withState(routes.question(parting), state)}>{guide.questions[parting]!.title}</a>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
