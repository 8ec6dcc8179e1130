import { causes } from "@/content/causes";
import { families } from "@/content/families";
import { leftOutOfTexts, otherNames } from "@/content/search-words";
import type { SearchDocument } from "@/lib/search/document";
import { normal, rawWords, termsOf } from "@/lib/search/terms";
import { aboutItsPage, type SearchedPage } from "./read-pages";

/** Every cause, with an article or without. */
export const causeDocuments = (url: (cause: string) => string): SearchDocument[] =>
  Object.entries(causes).map(([id, { title, name, summary, family }]) => ({
    kind: "cause",
    url: url(id),
    title,
    detail: summary,
    names: [id, name, families[family].name, otherNames[id as keyof typeof otherNames]].join(" "),
  }));

/** How often each word stands in a text, in the form in which it is looked for, with the first spelling of it. */
function count(text: string) {
  const counted = new Map<string, { readonly spelled: string; readonly times: number }>();
  for (const word of rawWords(text)) {
    const { spelled = word, times = 0 } = counted.get(normal(word)) ?? {};
    counted.set(normal(word), { spelled, times: times + 1 });
  }
  return counted;
}

/** A word that so many pages have tells them not apart. */
const commonOn = 10;

/** The words that too many pages have. */
export function commonWords(pages: readonly SearchedPage[]): ReadonlySet<string> {
  const on = new Map<string, number>();
  for (const { sections } of pages)
    for (const word of count(sections.map(({ text }) => text).join(" ")).keys()) on.set(word, (on.get(word) ?? 0) + 1);
  return new Set([...on].filter(([, times]) => times >= commonOn).map(([word]) => word));
}

/**
 * The sections of a written page. What stands above its first heading leads to the page itself. Each word of a page stands once,
 * with the section that says most of it; not at all where its title or its names have it, or where it is common: so the search
 * finds the same pages in half the bytes. Commands and settings are documents of their own.
 */
export function sectionDocuments(
  { url, sections }: SearchedPage,
  pages: readonly SearchDocument[],
  common: ReadonlySet<string>,
): SearchDocument[] {
  const named = pages.find((page) => page.url === url);
  const known = new Set(rawWords(`${named?.title} ${named?.detail} ${named?.names}`).flatMap(termsOf));
  const shown = sections
    .filter((section) => aboutItsPage(section) && `${section.text}${section.code}`.trim() !== "")
    .map((section) => ({ ...section, words: count(section.text) }));
  const best = new Map<string, { readonly id: string; readonly times: number }>();
  for (const { id, words } of shown)
    for (const [word, { times }] of words) if (times > (best.get(word)?.times ?? 0)) best.set(word, { id, times });
  const keeps = (word: string, id: string) =>
    word.length > 1 && !leftOutOfTexts.has(word) && !common.has(word) && !known.has(word) && best.get(word)!.id === id;
  return shown.map(({ heading, id, words }) => ({
    kind: "section",
    url: id === "" ? url : `${url}#${id}`,
    title: heading,
    text: [...words].flatMap(([word, { spelled }]) => (keeps(word, id) ? [spelled] : [])).join(" "),
  }));
}
