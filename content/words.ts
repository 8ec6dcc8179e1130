import { attemptWords } from "./words/attempts";
import { byHandWords } from "./words/by-hand";
import { certificateWords } from "./words/certificate";
import { changedWords } from "./words/changed";
import { germanWords } from "./words/de";
import { spanishWords } from "./words/es";
import { frenchWords } from "./words/fr";
import { hostLogWords } from "./words/host-logs";
import { hostStateWords } from "./words/host-state";
import { japaneseWords } from "./words/ja";
import { machineWords } from "./words/machines";
import { probeWords } from "./words/probes";
import { portugueseWords } from "./words/pt";
import { russianWords } from "./words/ru";
import { wayWords } from "./words/way";
import { whoWords } from "./words/who";
import type { WordsOf } from "./words/words-of";
import { chineseWords } from "./words/zh";

/** The English words, each question in one file. An answer that none of them has is found by its label. */
export const englishWords = {
  ...whoWords,
  ...wayWords,
  ...changedWords,
  ...machineWords,
  ...byHandWords,
  ...attemptWords,
  ...probeWords,
  ...certificateWords,
  ...hostLogWords,
  ...hostStateWords,
} as const satisfies WordsOf;

/** The words of the other languages, by their tags. They may lack any answer. */
export const otherLanguages = {
  de: germanWords,
  fr: frenchWords,
  es: spanishWords,
  pt: portugueseWords,
  ja: japaneseWords,
  zh: chineseWords,
  ru: russianWords,
} as const satisfies Readonly<Record<string, WordsOf>>;
