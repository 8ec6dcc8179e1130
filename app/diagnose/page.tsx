import type { Metadata } from "next";
import { QuestionPage } from "./[question]/question-page";
import { flow } from "@/content/flow";
import { questions } from "@/content/questions";
import { routes } from "@/lib/routes";

export const metadata: Metadata = {
  title: `${questions[flow.start].title} Error 0x904 / 0x7`,
  description: "The first question of the way to the cause of Remote Desktop error 0x904 with extended error 0x7.",
  alternates: { canonical: routes.question(flow.start) },
};

/** Whoever shortens the address of a question arrives at the first one. */
export default function Diagnose() {
  return <QuestionPage question={flow.start} />;
}
