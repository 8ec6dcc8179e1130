import { causes } from "@/content/causes";
import { families } from "@/content/families";
import { otherNames, searchWords } from "@/content/search-words";
import type { SearchDocument } from "@/lib/search/document";
import { bag } from "./bag";
import { aboutItsPage, type WrittenPage } from "./read-pages";

const ignored = new Set(searchWords.ignored);

/** Every cause, with an article or without. */
export const causeDocuments = (url: (cause: string) => string): SearchDocument[] =>
  Object.entries(causes).map(([id, { title, name, summary, family }]) => ({
    kind: "cause",
    url: url(id),
    title,
    detail: summary,
    names: [id, name, families[family].name, otherNames[id as keyof typeof otherNames]].join(" "),
  }));

/** The sections of a written page. What stands above its first heading leads to the page itself. */
export const sectionDocuments = ({ url, sections }: WrittenPage): SearchDocument[] =>
  sections
    .filter((section) => aboutItsPage(section) && `${section.text}${section.code}`.trim() !== "")
    .map(({ heading, slug, text, code }) => ({
      kind: "section",
      url: slug === "" ? url : `${url}#${slug}`,
      page: url,
      title: heading,
      text: bag(`${text} ${code}`, ignored),
    }));
