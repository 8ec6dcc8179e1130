import { BandMark } from "./band";
import type { State } from "@/lib/diagnosis/model";
import type { Ranked } from "@/lib/diagnosis/rank/rank";
import { withState } from "@/lib/diagnosis/address/write";
import type { ResultGuide } from "@/lib/guide/guide";
import { routes } from "@/lib/routes";

interface Props {
  readonly guide: ResultGuide;
  readonly state: State;
  readonly causes: readonly Ranked[];
  /** "12 more are possible". */
  readonly summary: string;
}

/** The causes further down, folded: nobody should have to read them to act. */
export function OtherCauses({ guide, state, causes, summary }: Props) {
  if (causes.length === 0) return null;
  return (
    <details className="mt-4">
      <summary>{summary}</summary>
      <ul className="also-ranked mt-2 small">
        {causes.map(({ cause, band }) => (
          <li key={cause}>
            <a href={withState(routes.cause(cause), state)}>{guide.causes[cause]!.title}</a> <BandMark band={band} />
          </li>
        ))}
      </ul>
    </details>
  );
}
