import MiniSearch, { type SearchOptions } from "minisearch";
import type { SearchData, SearchDocument } from "./document";
import { codesOf } from "./codes-of";
import { type Query, type QueryWord, readQuery } from "./query";
import { type Found, type Hits, placed } from "./rank";
import { isNumber, rawWords, termsOf } from "./terms";
import { readyWords } from "./words";

/** What a text finds, and the numbers in it that nothing of this guide has. */
export interface Answer {
  readonly found: readonly Found[];
  readonly unknown: readonly string[];
}

export type Find = (text: string) => Answer;

const boost = { title: 4, names: 6, detail: 2, text: 1 };
/** What stands for the word typed is worth less than that word. */
const otherWord = 0.7;
/** Shorter words begin too many others. */
const shortestPrefix = 3;
const shortestFuzzy = 5;
/** From this length on a number that is still being typed shows what begins with it. */
const shortestNumber = 3;
/** A number with more digits is a whole one. */
const longestBegun = 4;

/** "event 140" asks for the event, and not for the standard of that number. */
const saysEvent = /\bevents?\b/i;

const options = (word: QueryWord, begun: boolean): SearchOptions => ({
  combineWith: "AND",
  prefix: (term) => (word.exact ? begun && term.length >= shortestNumber : term.length >= shortestPrefix),
  fuzzy: (term) => !word.exact && term.length >= shortestFuzzy && 0.2,
});

/** So many documents are taken into the index at a time, so that typing stays fluent meanwhile. */
const chunkSize = 60;

/** Makes the index, in some tens of milliseconds, and returns the search in it. */
export async function searchIn({ documents, lists, words }: SearchData): Promise<Find> {
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
  const known = codesOf(documents, lists);

  /** The score of each document for one word: that of the best of its alternatives. */
  const hits = (word: QueryWord, more: SearchOptions = {}): Hits => {
    const best = new Map<number, number>();
    for (const [place, terms] of word.alternatives.entries()) {
      const worth = place === 0 ? 1 : otherWord;
      for (const { id, score } of index.search({ queries: [...terms], ...options(word, false), ...more })) {
        best.set(id as number, Math.max(best.get(id as number) ?? 0, (score * worth) / terms.length));
      }
    }
    return best;
  };
  const ofEvents = (text: string, found: Hits): Hits => {
    const events = [...found].filter(([id]) => documents[id]!.kind === "event");
    return saysEvent.test(text) && events.length > 0 ? new Map(events) : found;
  };
  const begun = (word: QueryWord) => hits(word, options(word, true));

  return (text) => {
    const query: Query = readQuery(text, ready, known);
    const all = query.words.map((word) => ({ word, hits: numbered(word) ? ofEvents(text, hits(word)) : hits(word) }));
    const lost = all.filter(({ word, hits: found }) => found.size === 0 && numbered(word));
    // What is still being typed shows what begins so.
    const typing = all.length === 1 && lost.length === 1 && isBegun(text) && !query.codes.some(({ sure }) => sure);
    const seen = typing ? all.map(({ word }) => ({ word, hits: begun(word) })) : all;
    const left = seen.filter((one) => !lost.includes(one));
    // A number that is a code is known, however it was written.
    const unknown = query.codes.length > 0 ? [] : lost.map(({ word }) => spelled(text, word));
    const strict = (word: QueryWord) => hits(word, { fields: ["title", "names"], fuzzy: false });
    return { found: placed(documents, query.codes, left, strict), unknown };
  };
}

const numbered = ({ alternatives }: QueryWord): boolean => isNumber(alternatives[0]![0]!);
/** A number that may not be whole yet, with nothing beside it. */
const isBegun = (text: string): boolean => new RegExp(`^\\s*(?:0x)?[\\da-f]{1,${longestBegun}}\\s*$`, "i").test(text);

/** A number as the reader typed it. */
function spelled(text: string, { alternatives }: QueryWord): string {
  const [[term = ""] = []] = alternatives;
  return rawWords(text).find((raw) => termsOf(raw).includes(term)) ?? term;
}
