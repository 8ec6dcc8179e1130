import type { KnownData, Suggestion } from "./observation";
import { alike, lengthOf, numbersOf, type Phrase, standsAlone, type Typed, typedIn } from "./alike";
import { namesIn } from "./plain";
import { readyWords, termsOf } from "./terms";
import { vocabularyOf, wordsIn } from "./vocabulary";

/*
 * What a text speaks of, by the angle between its words and those of each phrase, rare words counting more. A search
 * engine would answer every text with whatever has one of its words; here a word that no phrase has speaks against all of
 * them, so that a text about something else gives nothing. Some hundred phrases are compared in less than a millisecond.
 */

/** The observations that a text may speak of, the likeliest first; none where it is about something else. Never throws. */
export type Find = (text: string) => Suggestion[];

/** Below this a text and a phrase have only some words in common. */
const leastAlike = 0.55;
/** A part of a sentence is worth less than the sentence. */
const partOfIt = 0.9;
const longest = 400;
const most = 8;

interface Match {
  readonly score: number;
  readonly words: string;
}

export function findIn({ observations, words }: KnownData): Find {
  const all = observations.flatMap(({ phrases }) => phrases);
  const ready = readyWords(words, all);
  const read = observations.map(({ phrases }) => phrases.map((words) => ({ words, terms: termsOf(words, ready) })));
  const vocabulary = vocabularyOf(
    read.map((phrases) => wordsIn(phrases.map(({ terms }) => terms))),
    namesIn(all),
  );
  const phrases = read.flatMap((own, of) =>
    own.map(({ words, terms }): Phrase => {
      const weighted = terms.map((term) => ({ ...term, weight: vocabulary.weightOf(term.word) }));
      return { of, words, terms: weighted, numbers: numbersOf(terms), length: lengthOf(weighted) };
    }),
  );
  const having = phrasesByWord(phrases);

  /** Of each observation the phrase that is most like it, where one is alike. */
  const matches = (typed: readonly Typed[], worth: number): ReadonlyMap<number, Match> => {
    const best = new Map<number, Match>();
    const length = lengthOf(typed);
    const numbers = numbersOf(typed);
    const candidates = new Set(typed.flatMap(({ fits }) => [...fits.keys()].flatMap((word) => having.get(word) ?? [])));
    for (const phrase of candidates) {
      const score = alike(typed, numbers, length, phrase);
      if (score >= leastAlike && score * worth > (best.get(phrase.of)?.score ?? 0))
        best.set(phrase.of, { score: score * worth, words: phrase.words });
    }
    return best;
  };
  return (text) => {
    const cut = text.slice(0, longest);
    const whole = matches(typedIn(termsOf(cut, ready), vocabulary, !/\s$/.test(cut)), 1);
    const parts = partsOf(cut)
      .map((part) => typedIn(termsOf(part, ready), vocabulary, false))
      .filter((typed) => standsAlone(typed, vocabulary))
      .map((typed) => matches(typed, partOfIt));
    return observations
      .flatMap(({ question, answer }, at) => {
        const found = [whole, ...parts].flatMap((all) => all.get(at) ?? []);
        return found.length === 0 ? [] : [{ question, answer, ...found.reduce((a, b) => (b.score > a.score ? b : a)) }];
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, most);
  };
}

function phrasesByWord(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const having = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    for (const word of new Set(phrase.terms.map((term) => term.word))) {
      const others = having.get(word);
      if (others === undefined) having.set(word, [phrase]);
      else others.push(phrase);
    }
  }
  return having;
}

/** Somebody may say several things at once. */
function partsOf(text: string): string[] {
  const parts = text.split(/[,;.!?:]\s|\n|\s(?:and|und|et|y|e|и)\s|[，。；、]/u).filter((part) => part.trim() !== "");
  return parts.length > 1 ? parts : [];
}
