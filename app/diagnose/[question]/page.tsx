import type { Metadata } from "next";
import { headOfQuestion } from "@/app/_joining/heads";
import { type QuestionId, questions } from "@/content/questions";
import { QuestionPage } from "./question-page";

export const dynamicParams = false;

export const generateStaticParams = () => Object.keys(questions).map((question) => ({ question }));

interface Props {
  readonly params: Promise<{ question: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return headOfQuestion((await params).question as QuestionId);
}

export default async function Page({ params }: Props) {
  return <QuestionPage question={(await params).question as QuestionId} />;
}
