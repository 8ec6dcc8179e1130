"use client";

import { useReaderState } from "../../reader-state";
import { afterAnswer } from "../../words";
import { type AnswerLink, AnswerList } from "@/components/answer-list";
import { isAnswered } from "@/lib/diagnosis/answers";

/** The answers as the page was built with them, and once the address is read, with the earlier answers carried along. */
export function AnswerLinks({ question, answers }: { readonly question: string; readonly answers: readonly AnswerLink[] }) {
  const { state } = useReaderState();
  const given = Object.keys(state.answers).length > 0 || state.tried.length > 0;
  return (
    <AnswerList
      question={question}
      answers={answers.map((answer) => ({
        ...answer,
        href: given ? afterAnswer(state, question, answer.id) : answer.href,
        chosen: isAnswered(state.answers, question, answer.id),
      }))}
    />
  );
}
