"use client";

import { answerWords, causeOf, questionOf } from "../../words";
import { BandMark } from "@/components/band";
import { accesses } from "@/content/causes";
import { model } from "@/content/model";
import type { State } from "@/content/model";
import { withState } from "@/lib/diagnosis/address/write";
import { type Ranked, type Ranking, stillPossible } from "@/lib/diagnosis/rank/rank";
import { shownOrder } from "@/lib/diagnosis/rank/shown-order";
import { openFirst } from "@/lib/diagnosis/rank/try-order";
import { routes } from "@/lib/routes";

/** Causes shown in full; the rest wait behind one click. */
const shownInFull = 5;

/** The causes in the order of rank. The try order decides which one *Open first* names. */
export function RankedCauses({
  ranking,
  state,
  forOthers,
}: {
  readonly ranking: Ranking;
  readonly state: State;
  readonly forOthers: boolean;
}) {
  const open = stillPossible(ranking);
  const first = openFirst(model, ranking)?.cause;
  const order = shownOrder(ranking);
  const inFull = Math.min(open.length, shownInFull);
  const rest = order.slice(inFull);
  return (
    <>
      <ol className="ranked mt-6">
        {order.slice(0, inFull).map((ranked, i) => (
          <RankedCause key={ranked.cause} ranked={ranked} place={i + 1} state={state} main={ranked.cause === first && !forOthers} />
        ))}
      </ol>
      <details>
        <summary>
          {rest.length} {open.length > shownInFull ? "others" : "unlikely causes"}
        </summary>
        <ul className="mt-2 small">
          {rest.map(({ cause, band, tried }) => (
            <li key={cause} className="py-0.5">
              <a href={withState(routes.cause(cause), state)}>{causeOf(cause).title}</a> <BandMark band={band} />
              {tried && <span className="soft"> · tried</span>}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

function RankedCause({
  ranked,
  place,
  state,
  main,
}: {
  readonly ranked: Ranked;
  readonly place: number;
  readonly state: State;
  readonly main: boolean;
}) {
  const { cause, band, reasons, tried } = ranked;
  const { title, summary, minutes, access, sessions } = causeOf(cause);
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
              <span className="soft">{questionOf(question).name}</span> <b>{answerWords(question, answer)}</b>
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
          About {minutes} minutes. {accesses[access].where}; you need: {accesses[access].need}. {sessions}
        </p>
      </div>
    </li>
  );
}
