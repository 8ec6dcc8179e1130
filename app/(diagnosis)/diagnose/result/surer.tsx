"use client";

import { questionOf, withState } from "../../words";
import { model } from "@/content/model";
import { type State, unsure } from "@/lib/diagnosis/model";
import { mostUseful, separating } from "@/lib/diagnosis/most-useful";
import type { Ranking } from "@/lib/diagnosis/rank";
import { routes } from "@/lib/routes";

/** Below this an answer tells next to nothing. In bits. */
const worthAsking = 0.05;
const shown = 3;

/** The open questions that would change the result most. `candidates` are those that this reader can answer. */
export function Surer({
  ranking,
  state,
  candidates,
}: {
  readonly ranking: Ranking;
  readonly state: State;
  readonly candidates: readonly string[] | undefined;
}) {
  const likely = ranking.causes.filter(({ band }) => band === "likely").map(({ cause }) => cause);
  // The question that parts the leading causes is named even where only somebody else can answer it.
  const parting = likely.length > 1 ? separating(model, state, likely) : undefined;
  const useful = mostUseful(model, state, candidates).filter(({ bits, question }) => bits >= worthAsking && question !== parting?.question);
  const questions = [...(parting ? [parting] : []), ...useful].slice(0, shown);
  if (questions.length === 0) return null;
  return (
    <section className="mt-8" aria-labelledby="surer">
      <h2 id="surer">What would make it surer</h2>
      <ul className="answers mt-3">
        {questions.map(({ question }) => (
          <li key={question}>
            <a href={withState(routes.question(question), state)}>
              {questionOf(question).title}
              <small>
                {question === parting?.question ? "Best tells the likely causes apart. " : ""}
                {candidates && !candidates.includes(question) ? "For whoever has access to the host. " : ""}
                {state.answers[question] === unsure ? "You were not sure: the page says how to find out." : "Not asked yet."}
              </small>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
