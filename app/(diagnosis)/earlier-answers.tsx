"use client";

import { useReaderState } from "./reader-state";
import { answerWords, questionOf, withState } from "./words";
import { model } from "@/content/model";
import type { State } from "@/lib/diagnosis/model";
import { step } from "@/lib/diagnosis/ask/step";
import { routes } from "@/lib/routes";

/** The answers given so far, those of the flow first, each with a way to change it. */
export function EarlierAnswers({ except }: { readonly except?: string }) {
  const { state } = useReaderState();
  const answers = inOrder(state).filter(({ question }) => question !== except);
  return (
    <ul className="earlier" aria-label="Your answers so far">
      {answers.map(({ question, answer }) => (
        <li key={question}>
          <span className="soft">{questionOf(question).name}</span> <b>{answerWords(question, answer)}</b>{" "}
          <a href={withState(routes.question(question), state)} aria-label={`Change your answer: ${questionOf(question).name}`}>
            change
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The answers in the order in which the flow asks, then those that came from elsewhere. */
export function inOrder({ answers }: State): { question: string; answer: string }[] {
  const { answered } = step(model, answers);
  const asked = new Set(answered.map(({ question }) => question));
  const others = Object.entries(answers)
    .filter(([question]) => !asked.has(question))
    .map(([question, answer]) => ({ question, answer }));
  return [...answered, ...others];
}
