import { BandMark } from "./band";
import type { State } from "@/lib/diagnosis/model";
import { type Ranked, type Ranking, stillPossible } from "@/lib/diagnosis/rank/rank";
import { shownOrder } from "@/lib/diagnosis/rank/shown-order";
import { openFirst } from "@/lib/diagnosis/rank/try-order";
import type { Guide } from "@/lib/guide/guide";
import { withState } from "@/lib/diagnosis/address/write";
import { answerWords } from "@/lib/guide/words";
import { routes } from "@/lib/routes";

/** Causes shown in full; the rest wait behind one click. */
const shownInFull = 5;

interface Props {
  readonly guide: Guide;
  readonly ranking: Ranking;
  readonly state: State;
  /** Somebody else will have to act: no fix is offered as the first step. */
  readonly forOthers: boolean;
}

/** The causes in the order of rank. The try order decides which one *Open first* names. */
export function RankedCauses({ guide, ranking, state, forOthers }: Props) {
  const open = stillPossible(ranking);
  const first = openFirst(guide, ranking)?.cause;
  const order = shownOrder(ranking);
  const inFull = Math.min(open.length, shownInFull);
  const rest = order.slice(inFull);
  return (
    <>
      <ol className="ranked mt-6">
        {order.slice(0, inFull).map((ranked, i) => (
          <RankedCause
            key={ranked.cause}
            guide={guide}
            ranked={ranked}
            place={i + 1}
            state={state}
            main={ranked.cause === first && !forOthers}
          />
        ))}
      </ol>
      <details>
        <summary>
          {rest.length} {open.length > shownInFull ? "others" : "unlikely causes"}
        </summary>
        <ul className="mt-2 small">
          {rest.map(({ cause, band, tried }) => (
            <li key={cause} className="py-0.5">
              <a href={withState(routes.cause(cause), state)}>{guide.causes[cause]!.title}</a> <BandMark band={band} />
              {tried && <span className="soft"> · tried</span>}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

interface CauseProps {
  readonly guide: Guide;
  readonly ranked: Ranked;
  readonly place: number;
  readonly state: State;
  readonly main: boolean;
}

function RankedCause({ guide, ranked: { cause, band, reasons, tried }, place, state, main }: CauseProps) {
  const { title, summary, time, where, need, sessions } = guide.causes[cause]!;
  const article = withState(routes.cause(cause), state);
  return (
    <li>
      <span className="ranked-place">{place}</span>
      <div className="min-w-0">
        <h2>
          <a href={article}>{title}</a>
        </h2>
        <BandMark band={band} /> {tried && <span className="soft small">· its fix did not help</span>}
        <p className="soft mt-1 small">{summary}</p>
        <ul className="reasons">
          {reasons.map(({ question, answer, speaks }) => (
            <li key={question}>
              <span className="soft">{guide.questions[question]!.name}</span> <b>{answerWords(guide, question, answer)}</b>
              <span className="soft">: speaks {speaks} it</span>
            </li>
          ))}
        </ul>
        <p className="mt-3 flex flex-wrap gap-2.5">
          <a className={main ? "button button-main" : "button"} href={article}>
            {main ? "Open first: the fix" : "Open the fix"}
          </a>
          {!tried && (
            <a className="button" href={withState(routes.result, { ...state, tried: [...state.tried, cause].sort() })}>
              This did not help
            </a>
          )}
        </p>
        <p className="soft mt-2 small">
          {time} {where} You need: {need} {sessions}
        </p>
      </div>
    </li>
  );
}
