import type { SearchDocument } from "@/lib/search/document";
import { aboutItsPage, type SearchedPage } from "./read-pages";

/** "event 1050", "events 1051 and 1053", "event 36869 or 36870". */
const inSentence = /\bevents? (\d{2,5}(?:(?:, (?:and |or )?| and | or |\/)\d{2,5})*)/gi;

/** An event as a page names it. The source is known where some frontmatter gives it. */
interface Named {
  readonly number: string;
  readonly source?: string;
  /** Whether the frontmatter of this page names it, so that the page is about it. */
  readonly own: boolean;
}

const split = (event: string) =>
  /^(?:Microsoft-Windows-)?(?<source>.+) (?<number>\d+)$/.exec(event)!.groups as { source: string; number: string };

/** The events that pages name, each on each page, the page that says most of it before the others. */
export function eventDocuments(pages: readonly SearchedPage[]): SearchDocument[] {
  const sources = new Map(pages.flatMap(({ events }) => events.map(split)).map(({ source, number }) => [number, source]));
  return pages.flatMap((page) => {
    const own = page.events.map((event): Named => ({ ...split(event), own: true }));
    const told = page.sections
      .flatMap(({ text }) => [...text.matchAll(inSentence)].flatMap(([, numbers]) => numbers!.match(/\d+/g)!))
      .filter((number, i, all) => all.indexOf(number) === i && own.every((event) => event.number !== number))
      .map((number): Named => ({ number, source: sources.get(number), own: false }));
    return [...own, ...told].map(({ number, source, own: about }): SearchDocument => ({
      kind: "event",
      url: place(page, number),
      title: `Event ${number}${source === undefined ? "" : `, ${source}`}`,
      weight: Number(((about ? 1 : 0.5) * (1 + Math.log2(1 + mentions(page, number)) / 10)).toFixed(2)),
    }));
  });
}

const mentionIn = (text: string, number: string) => text.match(new RegExp(`\\b${number}\\b`, "g"))?.length ?? 0;
const mentions = ({ sections }: SearchedPage, number: string) => sections.reduce((sum, { text }) => sum + mentionIn(text, number), 0);

/** The section that says most of it. */
function place({ url, sections }: SearchedPage, number: string): string {
  const counted = sections.filter(aboutItsPage).map(({ id, text }) => ({ id, count: mentionIn(text, number) }));
  const best = counted.reduce((a, b) => (b.count > a.count ? b : a));
  return best.count === 0 || best.id === "" ? url : `${url}#${best.id}`;
}
