"use client";

import { connectionStops, wherePairEnds } from "../../../connection-stops";
import { DroppedNotice } from "../../dropped-notice";
import { EarlierAnswers } from "../../earlier-answers";
import { useReaderState } from "../../reader-state";
import { causeOf } from "../../words";
import { headline } from "./headline";
import { RankedCauses } from "./ranked-causes";
import { Surer } from "./surer";
import { TakeItWithYou } from "./take-it-with-you";
import { ConnectionLine } from "@/components/connection-line";
import { flow } from "@/content/flow";
import type { QuestionId } from "@/content/questions";
import { model } from "@/content/model";
import type { StageId } from "@/content/stages";
import { rank, type Ranking } from "@/lib/diagnosis/rank/rank";
import { routes } from "@/lib/routes";
import { hasHostAccess } from "../../host-access";

interface Props {
  /** Where the site is served, when the builder said; else the address of the page is used. */
  readonly siteUrl: string | undefined;
  /** Questions that need no access to the host. */
  readonly questionsForAnyone: readonly QuestionId[];
}

/** Everything the answers say: ranked causes with reasons, what would make it surer, and a text to take along. */
export function ResultView({ siteUrl, questionsForAnyone }: Props) {
  const { state } = useReaderState();
  const ranking = rank(model, state);
  const begun = Object.keys(state.answers).length > 0 || state.tried.length > 0;
  const forOthers = hasHostAccess(state) === false;

  if (!begun) {
    return (
      <div className="with-script prose">
        <DroppedNotice />
        <h1>No answers yet</h1>
        <p className="lead">
          This page ranks the causes by your answers. <a href={routes.question(flow.start)}>Answer the first question</a>, or choose from{" "}
          <a href={routes.causes}>all causes</a>.
        </p>
      </div>
    );
  }

  const head = headline(ranking, state);
  const takeAlong = <TakeItWithYou state={state} siteUrl={siteUrl} forOthers={forOthers} />;
  return (
    <div className="with-script with-aside">
      <div className="min-w-0">
        <DroppedNotice />
        <h1>{head.title}</h1>
        {head.explanation && <p className="lead mt-2">{head.explanation}</p>}
        {forOthers && <div className="mt-5">{takeAlong}</div>}
        <RankedCauses ranking={ranking} state={state} forOthers={forOthers} />
        <Surer state={state} candidates={forOthers ? questionsForAnyone : undefined} />
      </div>
      <div className="aside mt-8 lg:mt-0">
        {!forOthers && takeAlong}
        <h2 className="mt-6 mb-1.5 text-[1rem]">Your answers</h2>
        <EarlierAnswers />
      </div>
      <section className="mt-8 lg:col-span-2" aria-labelledby="where">
        <h2 id="where" className="mb-5">
          Where it breaks
        </h2>
        <ConnectionLine stops={connectionStops} {...stretch(ranking)} label="Where the leading causes break the connection" />
      </section>
    </div>
  );
}

/** The stretch of the line that the likely causes share out among them. */
function stretch(ranking: Ranking): { from: string; to: string } {
  const order = connectionStops.map(({ id }) => id);
  const bites = ranking.causes
    .filter(({ band }) => band === "likely")
    .map(({ cause }): readonly [StageId, StageId] => causeOf(cause).stages);
  if (bites.length === 0) return wherePairEnds;
  const places = bites.flat().map((stage) => order.indexOf(stage));
  return { from: order[Math.min(...places)]!, to: order[Math.max(...places)]! };
}
