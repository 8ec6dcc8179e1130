import type { Kind, SearchDocument } from "./document";
import type { FoundCode, QueryWord } from "./query";

/** A page that was found: its best document, and the best document that is the page itself. */
export interface Found {
  readonly document: SearchDocument;
  /** The page in whose text the document stands; the document itself where it is a page. */
  readonly page: SearchDocument;
  readonly score: number;
}

/** The score of each document that has a word, by its place. */
export type Hits = ReadonlyMap<number, number>;

/** A page first, then what is on it; what only warns comes last. */
const kindWeight: Readonly<Record<Kind, number>> = {
  cause: 1.3,
  page: 1.1,
  event: 1.2,
  registry: 0.9,
  code: 0.8,
  command: 1,
  question: 0.9,
  section: 0.8,
  folklore: 0.6,
};
/** Above what words can reach: a code that was named comes first. */
const namedCode = 1000;
/** Below an event of that number. */
const perhapsCode = 60;

const most = 12;
/** A page that by itself meets the query nearly as well as a place on it is shown as the page. */
const nearly = 0.5;

/** What names a thing beside a code: a cause, a product in the names of one, an event, a setting, a command. */
const naming: readonly Kind[] = ["cause", "event", "registry", "command", "page"];

/** The page whose results are shown as one. A code is found as if its row were a page. */
const pageOf = ({ kind, url }: SearchDocument) => (kind === "code" ? url : url.replace(/#.*/, ""));

interface PageHits {
  readonly words: number[];
  readonly own: Map<number, number>;
}

/** Adds up, page by page, how well each word is met by the best place of that page. */
function byPage(documents: readonly SearchDocument[], words: readonly Hits[]): Map<string, PageHits> {
  const pages = new Map<string, PageHits>();
  words.forEach((hits, at) => {
    for (const [id, score] of hits) {
      const document = documents[id]!;
      const weighted = score * kindWeight[document.kind] * (document.weight ?? 1);
      const page = pages.get(pageOf(document)) ?? { words: words.map(() => 0), own: new Map<number, number>() };
      page.words[at] = Math.max(page.words[at]!, weighted);
      page.own.set(id, (page.own.get(id) ?? 0) + weighted);
      pages.set(pageOf(document), page);
    }
  });
  return pages;
}

function sorted(documents: readonly SearchDocument[], pages: Map<string, PageHits>): Found[] {
  return [...pages.values()]
    .map((page) => {
      const [best, together] = [...page.own].reduce((a, b) => (b[1] > a[1] ? b : a));
      const met = page.words.filter((score) => score > 0).length / page.words.length;
      const place = documents[best]!;
      const whole = documents.findIndex(({ url }) => url === pageOf(place));
      return {
        document: (page.own.get(whole) ?? 0) > together * nearly ? documents[whole]! : place,
        page: documents[whole] ?? place,
        score: (page.words.reduce((sum, score) => sum + score, 0) + together / 2) * met ** 2,
      };
    })
    .sort((a, b) => b.score - a.score);
}

/** The pages that meet the words, best first. */
export const rank = (documents: readonly SearchDocument[], words: readonly Hits[]): readonly Found[] =>
  sorted(documents, byPage(documents, words)).slice(0, most);

interface Word {
  readonly word: QueryWord;
  readonly hits: Hits;
}

/**
 * The pages, and the codes that the query names. A code comes first, unless words beside it name a cause, a product, an event
 * or a setting: who types those knows the number already.
 */
export function placed(
  documents: readonly SearchDocument[],
  codes: readonly FoundCode[],
  words: readonly Word[],
  strict: (word: QueryWord) => Hits,
): readonly Found[] {
  const places = codes.map(({ role, number }) => documents.findIndex(({ code }) => code?.role === role && code.number === number));
  const isSure = codes.some(({ sure }) => sure);
  // What the code itself says is not beside it: "alert 70 protocol version".
  const beside = isSure ? words.filter(({ hits }) => !places.some((place) => hits.has(place))) : [];
  const other = beside.filter(({ word }) => !codes.some((code) => writes(code, word)));
  const named = namedPage(documents, other, strict);
  const found = rank(
    documents,
    (named === undefined ? words : other).map(({ hits }) => hits),
  ).filter(({ document }) => !places.includes(documents.indexOf(document)));
  const first = found.find(({ page, document }) => pageOf(document) === named || page.url === named);
  const coded = codes.map(({ sure }, at): Found => {
    const document = documents[places[at]!]!;
    return { document, page: document, score: (sure ? namedCode : perhapsCode) - at };
  });
  if (first === undefined) return [...coded, ...found].sort((a, b) => b.score - a.score).slice(0, most);
  return [first, ...coded, ...found.filter((one) => one !== first)].slice(0, most);
}

/** Whether a word of the query is the number of that code. */
const writes = ({ number }: FoundCode, { alternatives }: QueryWord): boolean =>
  [`0x${number.toString(16)}`, number.toString(16), String(number)].includes(alternatives[0]![0]!);

/** The page that words name by its title or its names, where they name most of what was typed. */
function namedPage(documents: readonly SearchDocument[], words: readonly Word[], strict: (word: QueryWord) => Hits): string | undefined {
  const hits = words.map(({ word }) => new Map([...strict(word)].filter(([id]) => naming.includes(documents[id]!.kind))));
  const [best] = sorted(documents, byPage(documents, hits));
  if (best === undefined) return undefined;
  const page = pageOf(best.document);
  const met = hits.filter((one) => [...one.keys()].some((id) => pageOf(documents[id]!) === page)).length;
  return met * 2 >= words.length ? page : undefined;
}
