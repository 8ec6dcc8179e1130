import MiniSearch, { type SearchOptions } from "minisearch";
import type { KnownCodes } from "../codes/read";
import type { Kind, SearchData, SearchDocument } from "./document";
import { type Query, type QueryWord, readQuery } from "./query";
import { rawWords, termsOf } from "./terms";
import { readyWords } from "./words";

/** A page that was found: its best document, and the best document that is the page itself. */
export interface Found {
  readonly document: SearchDocument;
  /** The page in whose text the document stands; the document itself where it is a page. */
  readonly page: SearchDocument;
  readonly score: number;
}

/** Which pages a text finds, best first. */
export type Find = (text: string) => Found[];

const boost = { title: 4, names: 6, detail: 2, text: 1 };
/** A page first, then what is on it; what only warns comes last. */
const kindWeight: Readonly<Record<Kind, number>> = {
  cause: 1.3,
  page: 1.1,
  event: 1.2,
  registry: 0.9,
  code: 1,
  command: 1,
  question: 0.9,
  section: 0.8,
  folklore: 0.6,
};
/** Above what words can reach: a code that was named comes first. */
const namedCode = 1000;
/** Below an event of that number. */
const perhapsCode = 60;
/** What stands for the word typed is worth less than that word. */
const otherWord = 0.7;
/** Shorter words begin too many others. */
const shortestPrefix = 3;
const shortestFuzzy = 5;
/** From this length on a number that is still being typed shows what begins with it. */
const shortestNumber = 3;

const most = 12;
/** A page that by itself meets the query nearly as well as a place on it is shown as the page. */
const nearly = 0.5;

const options = (word: QueryWord, begun: boolean): SearchOptions => ({
  combineWith: "AND",
  prefix: (term) => (word.exact ? begun && term.length >= shortestNumber : term.length >= shortestPrefix),
  fuzzy: (term) => !word.exact && term.length >= shortestFuzzy && 0.2,
});

/** So many documents are taken into the index at a time, so that typing stays fluent meanwhile. */
const chunkSize = 60;

/** Makes the index, in some tens of milliseconds, and returns the search in it. */
export async function searchIn({ documents, words }: SearchData): Promise<Find> {
  const index = new MiniSearch<SearchDocument & { id: number }>({
    fields: Object.keys(boost),
    tokenize: rawWords,
    processTerm: termsOf,
    searchOptions: { boost, tokenize: (term) => [term], processTerm: (term) => term },
  });
  await index.addAllAsync(
    documents.map((document, id) => ({ ...document, id })),
    { chunkSize },
  );
  const ready = readyWords(words);
  const numbers = (role: keyof KnownCodes) => documents.flatMap(({ code }) => (code?.role === role ? [code] : []));
  const known: KnownCodes = { disconnect: numbers("disconnect"), extended: numbers("extended") };

  /** The score of each document for one word: that of the best of its alternatives. */
  const scores = (word: QueryWord): Map<number, number> => {
    const best = new Map<number, number>();
    for (const [place, terms] of word.alternatives.entries()) {
      const worth = place === 0 ? 1 : otherWord;
      const search = (begun: boolean) => index.search({ queries: [...terms], ...options(word, begun) });
      const exact = search(false);
      for (const { id, score } of exact.length === 0 && word.exact ? search(true) : exact) {
        best.set(id as number, Math.max(best.get(id as number) ?? 0, (score * worth) / terms.length));
      }
    }
    return best;
  };

  return (text) => rank(documents, readQuery(text, ready, known), scores);
}

const pageOf = ({ url, page }: SearchDocument) => page ?? url;

/** Adds up, page by page, how well each word is met by the best place of that page. */
function rank(documents: readonly SearchDocument[], { words, codes }: Query, scores: (word: QueryWord) => Map<number, number>): Found[] {
  const pages = new Map<string, { words: number[]; own: Map<number, number> }>();
  words.forEach((word, at) => {
    for (const [id, score] of scores(word)) {
      const document = documents[id]!;
      const weighted = score * kindWeight[document.kind] * (document.weight ?? 1);
      const page = pages.get(pageOf(document)) ?? { words: words.map(() => 0), own: new Map<number, number>() };
      page.words[at] = Math.max(page.words[at]!, weighted);
      page.own.set(id, (page.own.get(id) ?? 0) + weighted);
      pages.set(pageOf(document), page);
    }
  });
  codes.forEach(({ role, number, sure }, place) => {
    const id = documents.findIndex(({ code }) => code?.role === role && code.number === number);
    const score = (sure ? namedCode : perhapsCode) - place;
    pages.set(pageOf(documents[id]!), { words: words.map(() => score), own: new Map([[id, score]]) });
  });
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
    .sort((a, b) => b.score - a.score)
    .slice(0, most);
}
