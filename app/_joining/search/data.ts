import { searchWords } from "@/content/search-words";
import { routes } from "@/lib/routes";
import type { SearchData, SearchDocument } from "@/lib/search/document";
import { codeDocuments, codeLists } from "./codes";
import { eventDocuments } from "./events";
import { searchedPages } from "./read-pages";
import { commandDocuments, registryDocuments } from "./settings";
import { folkloreDocuments, pageDocuments, questionDocuments } from "./tables";
import { causeDocuments, commonWords, sectionDocuments } from "./written";

/** All that can be found, from the content on disk. Throws where the content does not hold together. */
export function searchData(): SearchData {
  const written = searchedPages();
  const pages: SearchDocument[] = [...causeDocuments(routes.cause), ...pageDocuments()];
  const common = commonWords(written);
  return {
    documents: [
      ...pages,
      ...written.flatMap((page) => sectionDocuments(page, pages, common)),
      ...eventDocuments(written),
      ...registryDocuments(written),
      ...commandDocuments(written),
      ...questionDocuments(),
      ...codeDocuments(),
      ...folkloreDocuments(),
    ],
    lists: codeLists(),
    words: searchWords,
  };
}
