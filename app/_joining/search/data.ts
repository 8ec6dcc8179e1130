import { searchWords } from "@/content/search-words";
import { routes } from "@/lib/routes";
import type { SearchData, SearchDocument } from "@/lib/search/document";
import { eventDocuments } from "./events";
import { writtenPages } from "./read-pages";
import { commandDocuments, registryDocuments } from "./settings";
import { codeDocuments, folkloreDocuments, pageDocuments, questionDocuments } from "./tables";
import { causeDocuments, sectionDocuments } from "./written";

/** All that can be found, from the content on disk. Throws where the content does not hold together. */
export function searchData(): SearchData {
  const written = writtenPages();
  const pages: SearchDocument[] = [...causeDocuments(routes.cause), ...pageDocuments()];
  const title = (url: string) => pages.find((page) => page.url === url)!.title;
  return {
    documents: [
      ...pages,
      ...written.flatMap(sectionDocuments),
      ...eventDocuments(written, title),
      ...registryDocuments(written),
      ...commandDocuments(written, title),
      ...questionDocuments(),
      ...codeDocuments(),
      ...folkloreDocuments(),
    ],
    words: searchWords,
  };
}
