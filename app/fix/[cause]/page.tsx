import type { Metadata } from "next";
import { causesByStage } from "@/app/_joining/listed-causes";
import { type CauseId, causes } from "@/content/causes";
import { FullArticle } from "./full-article";

export const dynamicParams = false;

export function generateStaticParams() {
  return causesByStage.flatMap(({ causes: ids }) => ids.map((cause) => ({ cause })));
}

interface Props {
  readonly params: Promise<{ cause: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, summary } = causes[(await params).cause as CauseId];
  return { title: `${title} (error 0x904)`, description: summary };
}

export default async function CausePage({ params }: Props) {
  return <FullArticle cause={(await params).cause as CauseId} />;
}
