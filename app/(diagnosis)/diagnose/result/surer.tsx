"use client";

import { questionOf } from "../../words";
import { model, type State } from "@/content/model";
import type { QuestionId } from "@/content/questions";
import { withState } from "@/lib/diagnosis/address/write";
import { isAnswered } from "@/lib/diagnosis/answers";
import { unsure } from "@/lib/diagnosis/model";
import { nextToAsk } from "@/lib/diagnosis/ask/next-to-ask";
import { routes } from "@/lib/routes";

/** The open questions that would change the result most. `candidates` are those that this reader can answer. */
export function Surer({ state, candidates }: { readonly state: State; readonly candidates: readonly QuestionId[] | undefined }) {
  const questions = nextToAsk(model, state, candidates);
  if (questions.length === 0) return null;
  return (
    <section className="mt-8" aria-labelledby="surer">
      <h2 id="surer">What would make it surer</h2>
      <ul className="answers mt-3">
        {questions.map(({ question, separates }) => (
          <li key={question}>
            <a href={withState(routes.question(question), state)}>
              {questionOf(question).title}
              <small>
                {separates ? "Best tells the likely causes apart. " : ""}
                {candidates && !candidates.includes(question) ? "For whoever has access to the host. " : ""}
                {isAnswered(state.answers, question, unsure) ? "You were not sure: the page says how to find out." : "Not asked yet."}
              </small>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
