import { namedIn } from "@/lib/codes/named";
import { pageData } from "@/lib/page-data";
import { fromHere } from "@/lib/routes";
import { codesOf } from "@/lib/search/codes-of";
import type { SearchDocument } from "@/lib/search/document";
import { loadData } from "../../parts/late";

/** The codes beside those of the dialog that a text names, and the events of a lone number: a link to each, with what it says. */
export async function otherCodes(text: string): Promise<readonly DocumentFragment[]> {
  await loadData("search");
  const { documents, lists } = pageData("search");
  const events = (/^\s*(\d{2,5})\s*$/.exec(text)?.slice(1) ?? []).flatMap((number) => {
    const event = documents.find(({ kind, title }) => kind === "event" && new RegExp(`^Event ${number}\\b`).test(title));
    const page = event && documents.find(({ url }) => url === event.url.replace(/#.*/, ""));
    return event && page ? [told(event, `is the number of an event, no error code: ${page.title}.`)] : [];
  });
  const codes = namedIn(text, codesOf(documents, lists).lists).flatMap(({ list, number }) =>
    documents.filter(({ code }) => code?.role === list && code.number === number).map((document) => told(document, document.detail ?? "")),
  );
  return [...events, ...codes];
}

function told({ url, title }: SearchDocument, words: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const link = document.createElement("a");
  link.href = fromHere(url);
  link.textContent = title;
  fragment.append(link, `: ${words}`);
  return fragment;
}
