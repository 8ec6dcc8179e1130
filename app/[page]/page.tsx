import type { Metadata } from "next";
import { writtenPages } from "@/app/_joining/articles";
import { ProsePage } from "./prose-page";

export const dynamicParams = false;

/** Each file of content/pages is a page: nothing else has to know of it. */
export const generateStaticParams = () => writtenPages().map(({ name }) => ({ page: name }));

interface Props {
  readonly params: Promise<{ page: string }>;
}

/** The page of this address; Next asks for no other. */
const asked = async ({ params }: Props) => {
  const { page } = await params;
  return writtenPages().find(({ name }) => name === page)!;
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  return (await asked(props)).front.head;
}

export default async function WrittenPage(props: Props) {
  return <ProsePage page={await asked(props)} />;
}
