import { ConnectionLine } from "../connection-line";
import { AccessNote } from "./access-note";
import { DroppedNotice } from "./dropped-notice";
import { EarlierAnswers } from "./earlier-answers";
import { LeadCheck } from "./lead-check";
import { LeadingCause } from "./leading-cause";
import { MistakenFor } from "./mistaken-for";
import { OtherCauses } from "./other-causes";
import { SolvedView } from "./solved-view";
import { StartOver } from "./start-over";
import { Surer } from "./surer";
import { TakeItWithYou } from "./take-it-with-you";
import { TriedCauses } from "./tried-causes";
import type { Parsed } from "@/lib/diagnosis/address/read";
import { withState } from "@/lib/diagnosis/address/write";
import { earlierAnswers } from "@/lib/guide/earlier-answers";
import type { ResultGuide } from "@/lib/guide/guide";
import { headline } from "@/lib/guide/headline";
import type { Result } from "@/lib/guide/result";
import { whereItBreaks } from "@/lib/guide/where-it-breaks";
import { routes } from "@/lib/routes";

interface Props {
  readonly guide: ResultGuide;
  readonly read: Parsed;
  /** What the state gives; nothing where it is empty. */
  readonly result: Result | undefined;
  /** Makes an address of the site one that works in somebody else's browser; undefined where this copy has none. */
  readonly absolute: (address: string) => string | undefined;
}

/** Everything the answers say: the verdict first, what it could be instead, what would make it surer, a text to take along. */
export function ResultView({ guide, read, result, absolute }: Props) {
  const { state, dropped } = read;
  if (result === undefined) {
    return (
      <div className="prose">
        <DroppedNotice dropped={dropped} />
        <h1>No answers yet</h1>
        <p className="lead">
          This page ranks the causes by your answers. <a href={routes.question(guide.flow.start)}>Answer the first question</a>, or choose
          from <a href={routes.causes}>all causes</a>.
        </p>
      </div>
    );
  }

  if (state.fixed !== undefined) return <SolvedView guide={guide} read={read} fixed={state.fixed} absolute={absolute} />;

  const { verdict, first, likelier, mistakenFor, possible, against, access, mendsHere, leadsWith, candidates, surer } = result;
  const { surety, title, explanation } = headline(guide, verdict);
  const tells = verdict.kind === "cause";
  const forOthers = access === "somebody else";
  const takeAlong = (
    <TakeItWithYou address={withState(routes.result, state)} absolute={absolute} forOthers={forOthers} mendsHere={mendsHere} />
  );
  const sendFirst = forOthers && (leadsWith.kind === "text for IT" || tells);
  return (
    <div className="with-aside">
      <div className="min-w-0">
        <DroppedNotice dropped={dropped} />
        <h1>
          {surety && <span className="surety">{surety}</span>} {title}
        </h1>
        {explanation && <p className="lead mt-2">{explanation}</p>}
        {!tells && <LeadCheck guide={guide} state={state} leadsWith={leadsWith} />}
        {sendFirst && !tells && <div className="mt-5">{takeAlong}</div>}
        {first && (
          <LeadingCause
            guide={guide}
            state={state}
            ranked={first}
            heading={tells ? undefined : verdict.kind === "family" ? "The likeliest of them" : "Look at this first"}
            main={tells && (!forOthers || mendsHere)}
            likelier={likelier}
          />
        )}
        <AccessNote access={access} mendsHere={mendsHere} />
        {(tells || !sendFirst) && <div className="mt-6">{takeAlong}</div>}
        {first && <MistakenFor guide={guide} state={state} first={first} others={mistakenFor} />}
        <TriedCauses guide={guide} state={state} />
        <Surer guide={guide} state={state} candidates={candidates} questions={surer} />
        <OtherCauses
          guide={guide}
          state={state}
          causes={possible}
          summary={`${possible.length} more ${possible.length === 1 ? "is" : "are"} possible`}
        />
        <OtherCauses
          guide={guide}
          state={state}
          causes={against}
          summary={`${against.length} ${against.length === 1 ? "is" : "are"} unlikely`}
        />
      </div>
      <div className="aside">
        <h2 className="aside-title">Your answers</h2>
        <EarlierAnswers answers={earlierAnswers(guide, state)} />
        <StartOver guide={guide} />
      </div>
      <section className="across mt-8" aria-labelledby="where">
        <h2 id="where" className="mb-5">
          Where it breaks
        </h2>
        <ConnectionLine
          stops={guide.stops}
          {...whereItBreaks(guide, tells ? first : undefined)}
          label={tells ? "Where this cause breaks the connection" : "Where the pair of codes ends"}
        />
      </section>
    </div>
  );
}
