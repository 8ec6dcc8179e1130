"use client";

import { useReaderState } from "./reader-state";
import { answerWords, questionOf } from "./words";
import { model, type State } from "@/content/model";
import { withState } from "@/lib/diagnosis/address/write";
import { type Answered, answersTaken } from "@/lib/diagnosis/answers";
import { idsOf } from "@/lib/diagnosis/ids";
import { step } from "@/lib/diagnosis/ask/step";
import { routes } from "@/lib/routes";

/** The answers given so far, those of the flow first, each with a way to change it. */
export function EarlierAnswers({ except }: { readonly except?: string }) {
  const { state } = useReaderState();
  const answers = inOrder(state).filter(({ question }) => question !== except);
  return (
    <ul className="earlier" aria-label="Your answers so far">
      {answers.map(({ question, answers: given }) => (
        <li key={question}>
          <span className="soft">{questionOf(question).name}</span> <b>{given.map((answer) => answerWords(question, answer)).join("; ")}</b>{" "}
          <a href={withState(routes.question(question), state)} aria-label={`Change your answer: ${questionOf(question).name}`}>
            change
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The answers in the order in which the flow asks, then those that came from elsewhere. */
export function inOrder({ answers }: State): Answered[] {
  const { answered } = step(model, answers);
  const asked = new Set(answered.map(({ question }) => question));
  const others = idsOf(answers)
    .filter((question) => !asked.has(question))
    .map((question) => ({ question, answers: answersTaken(model, question, answers[question] ?? []) }));
  return [...answered, ...others];
}
