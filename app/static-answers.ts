import type { AnswerLink } from "@/components/answer-list";
import { flow } from "@/content/flow";
import type { Question } from "@/content/question";
import { type QuestionId, questions } from "@/content/questions";
import { pageOfStep } from "@/lib/routes";

/** The answers of a question as plain links to where the flow goes next: the walk without script. */
export function staticAnswers(question: QuestionId): AnswerLink[] {
  const { answers, unsure }: Question = questions[question];
  const next: Readonly<Record<string, string>> = flow.next[question];
  const href = (answer: string) => `${pageOfStep(next[answer] ?? "result")}#${question}=${answer}`;
  return [
    ...Object.entries(answers).map(([id, { label, detail }]) => ({ id, label, detail, href: href(id) })),
    { id: "unsure", label: unsure, href: href("unsure") },
  ];
}
