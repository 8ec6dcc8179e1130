import type { Metadata } from "next";
import { type QuestionId, questions } from "@/content/questions";
import { QuestionPage } from "./question-page";

export const dynamicParams = false;

export const generateStaticParams = () => Object.keys(questions).map((question) => ({ question }));

interface Props {
  readonly params: Promise<{ question: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, why } = questions[(await params).question as QuestionId];
  return { title: `${title} Error 0x904 / 0x7`, description: why };
}

export default async function Page({ params }: Props) {
  return <QuestionPage question={(await params).question as QuestionId} />;
}
