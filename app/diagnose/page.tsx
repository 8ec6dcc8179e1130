import type { Metadata } from "next";
import { QuestionPage } from "./[question]/question-page";
import { headOfQuestion } from "@/app/_joining/heads";
import { flow } from "@/content/flow";

export const metadata: Metadata = headOfQuestion(flow.start);

/** Whoever shortens the address of a question arrives at the first one. */
export default function Diagnose() {
  return <QuestionPage question={flow.start} />;
}
