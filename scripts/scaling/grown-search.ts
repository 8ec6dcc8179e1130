import { rawWords } from "@/lib/search/terms";
import type { SearchData, SearchDocument } from "@/lib/search/document";
import { diceOf } from "./dice";

/** One word in so many of a copied text is one that no other text has: articles share their words, save some. */
const ownOneIn = 12;

/** The address of a copied article, with the place on its page. */
const movedTo = (url: string, number: number) => url.replace(/^(\/fix\/[^/]+)\//, `$1-copy-${number}/`);

/**
 * What can be searched with so many articles about causes as there were `times` over, the same for the same seed: their
 * pages and sections are copied, and what else can be found stays. Times may be broken: 2.5 copies each article once,
 * and half of them twice.
 */
export function grownSearch(data: SearchData, times: number, seed: number): SearchData {
  const dice = diceOf(seed);
  const articles = [...byPage(data.documents.filter(({ url }) => /^\/fix\/[^/]+\//.test(url))).values()];
  const word = (text: string) => (dice(ownOneIn) === 0 ? `${text}x${dice(1000)}` : text);
  const changed = (text: string) => rawWords(text).map(word).join(" ");
  const copies = Array.from({ length: Math.max(0, Math.round((times - 1) * articles.length)) }, (_, i) =>
    articles[i % articles.length]!.map((document): SearchDocument => ({
      ...document,
      url: movedTo(document.url, i),
      title: changed(document.title),
      ...(document.text !== undefined && { text: changed(document.text) }),
    })),
  );
  return { ...data, documents: [...data.documents, ...copies.flat()] };
}

/** The documents of each page, by its address. */
function byPage(documents: readonly SearchDocument[]): Map<string, SearchDocument[]> {
  const pages = new Map<string, SearchDocument[]>();
  for (const document of documents) {
    const page = document.url.replace(/#.*$/, "");
    pages.set(page, [...(pages.get(page) ?? []), document]);
  }
  return pages;
}
