import { guide } from "@/app/_joining/guide";
import { handoverData } from "@/app/_joining/handover";
import { known } from "@/app/_joining/known";
import { reading } from "@/app/_joining/reading";
import { searchData } from "@/app/_joining/search/data";
import { apart } from "@/lib/guide/parts";
import { dataScript } from "@/lib/page-data";

export const dynamic = "force-static";
export const dynamicParams = false;

/** The data scripts of the pages, by the names of their files. */
const files: Readonly<Record<string, () => string>> = {
  "guide.js": () => dataScript("guide", apart(guide).guide),
  "handover.js": () => dataScript("handover", handoverData()),
  "known.js": () => dataScript("known", known),
  "question-words.js": () => dataScript("questionWords", apart(guide).questionWords),
  "cause-words.js": () => dataScript("causeWords", apart(guide).causeWords),
  "reading.js": () => dataScript("reading", reading),
  "search.js": () => dataScript("search", searchData()),
};

export const generateStaticParams = () => Object.keys(files).map((file) => ({ file }));

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  return new Response(files[file]!(), { headers: { "content-type": "text/javascript; charset=utf-8" } });
}
