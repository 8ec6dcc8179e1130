/** Data that travels to the browser as classic scripts: a page from a disk may not fetch, and this works everywhere. */
import type { WordsOfCauses, WordsOfQuestions } from "./guide/parts";
import type { Guide } from "./guide/guide";
import type { ReadingData } from "./findings/reading-data";
import type { HandoverData } from "./handover/words";
import type { KnownData } from "./observations/observation";
import type { SearchData } from "./search/document";

/** What each data script holds. */
export interface PageData {
  readonly guide: Guide;
  readonly questionWords: WordsOfQuestions;
  readonly causeWords: WordsOfCauses;
  readonly search: SearchData;
  readonly handover: HandoverData;
  readonly reading: ReadingData;
  readonly known: KnownData;
}

const holder = "fieldGuide";
type Holder = { readonly [holder]?: Partial<PageData> };

/** The text of the script that brings a part of the data. */
export const dataScript = <K extends keyof PageData>(name: K, data: PageData[K]) =>
  `(self.${holder}=self.${holder}||{}).${name}=${JSON.stringify(data)};\n`;

/** Whether a script of this page has brought a part of the data. */
export const hasPageData = (name: keyof PageData) => (globalThis as Holder)[holder]?.[name] !== undefined;

/** A part of the data that a script of this page has brought. Throws where none has: the page lists its scripts in the wrong order. */
export function pageData<K extends keyof PageData>(name: K): PageData[K] {
  const data = (globalThis as Holder)[holder]?.[name];
  if (data === undefined) throw new Error(`The data "${name}" is not here: expected its script before the one that needs it, found none.`);
  return data as PageData[K];
}
