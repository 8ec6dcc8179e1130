import type { Metadata } from "next";
import { headOfCause } from "@/app/_joining/heads";
import { causesByStage } from "@/app/_joining/listed-causes";
import type { CauseId } from "@/content/causes";
import { FullArticle } from "./full-article";

export const dynamicParams = false;

export function generateStaticParams() {
  return causesByStage.flatMap(({ causes: ids }) => ids.map((cause) => ({ cause })));
}

interface Props {
  readonly params: Promise<{ cause: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return headOfCause((await params).cause as CauseId);
}

export default async function CausePage({ params }: Props) {
  return <FullArticle cause={(await params).cause as CauseId} />;
}
