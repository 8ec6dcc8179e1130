import { ConnectionLine } from "../connection-line";
import { DroppedNotice } from "./dropped-notice";
import { EarlierAnswers } from "./earlier-answers";
import { RankedCauses } from "./ranked-causes";
import { Surer } from "./surer";
import { TakeItWithYou } from "./take-it-with-you";
import { rank } from "@/lib/diagnosis/rank/rank";
import type { Parsed } from "@/lib/diagnosis/address/read";
import { withState } from "@/lib/diagnosis/address/write";
import { isAnswered } from "@/lib/diagnosis/answers";
import { earlierAnswers } from "@/lib/guide/earlier-answers";
import type { Guide } from "@/lib/guide/guide";
import { headline } from "@/lib/guide/headline";
import { begun } from "@/lib/guide/links";
import { guideTicket } from "@/lib/guide/ticket";
import { whereItBreaks } from "@/lib/guide/where-it-breaks";
import { routes } from "@/lib/routes";

interface Props {
  readonly guide: Guide;
  readonly read: Parsed;
  /** Makes an address of the site one that works in somebody else's browser. */
  readonly absolute: (address: string) => string;
}

/** Everything the answers say: ranked causes with reasons, what would make it surer, and a text to take along. */
export function ResultView({ guide, read: { state, dropped }, absolute }: Props) {
  if (!begun(state)) {
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

  const ranking = rank(guide, state);
  const { question: access, answer: yes } = guide.hostAccess;
  const forOthers = state.answers[access] !== undefined && !isAnswered(state.answers, access, yes);
  const head = headline(guide, ranking, state);
  const link = absolute(withState(routes.result, state));
  const takeAlong = <TakeItWithYou text={guideTicket(guide, state, link, absolute)} link={link} forOthers={forOthers} />;
  return (
    <div className="with-aside">
      <div className="min-w-0">
        <DroppedNotice dropped={dropped} />
        <h1>{head.title}</h1>
        {head.explanation && <p className="lead mt-2">{head.explanation}</p>}
        {forOthers && <div className="mt-5">{takeAlong}</div>}
        <RankedCauses guide={guide} ranking={ranking} state={state} forOthers={forOthers} />
        <Surer guide={guide} state={state} candidates={forOthers ? guide.forAnyone : undefined} />
      </div>
      <div className="aside mt-8 lg:mt-0">
        {!forOthers && takeAlong}
        <h2 className="mt-6 mb-1.5 text-[1rem]">Your answers</h2>
        <EarlierAnswers answers={earlierAnswers(guide, state)} />
      </div>
      <section className="mt-8 lg:col-span-2" aria-labelledby="where">
        <h2 id="where" className="mb-5">
          Where it breaks
        </h2>
        <ConnectionLine stops={guide.stops} {...whereItBreaks(guide, ranking)} label="Where the leading causes break the connection" />
      </section>
    </div>
  );
}
