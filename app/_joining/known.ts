import { type QuestionId, questions } from "@/content/questions";
import type { Answer, Question } from "@/content/question";
import { searchWords } from "@/content/search-words";
import { englishWords, otherLanguages } from "@/content/words";
import { comparedWords, tellingHere } from "@/content/words/compared";
import { idsOf } from "@/lib/diagnosis/ids";
import type { ComparedWords, KnownData, Observation } from "@/lib/observations/observation";

type Words = Readonly<Partial<Record<QuestionId, Readonly<Partial<Record<string, readonly string[]>>>>>>;

/** All languages, English first. */
const tables: readonly Words[] = [englishWords, ...Object.values(otherLanguages)];

/** What people call an answer in English. */
export const englishFor = (question: QuestionId, answer: string): readonly string[] => (englishWords as Words)[question]?.[answer] ?? [];

/** What people call an answer, without what the page calls it. */
export const wordsFor = (question: QuestionId, answer: string): readonly string[] =>
  tables.flatMap((table) => table[question]?.[answer] ?? []);

/** "sound" beside its question says which; by itself it says nothing. */
const isPlainWord = (text: string) => /^[a-z]+$/.test(text);

const ownWords = ({ label, detail, short }: Answer) =>
  [label, short, detail].filter((words): words is string => words !== undefined && !isPlainWord(words));

/** Every answer that is offered, with the words by which it is found. */
const observations: readonly Observation[] = idsOf(questions).flatMap((question) => {
  const { answers }: Question = questions[question];
  return Object.entries(answers)
    .filter(([, { withdrawn }]) => !withdrawn)
    .map(([id, answer]) => ({ question, answer: id, phrases: [...ownWords(answer), ...wordsFor(question, id)] }));
});

/** The slips and short forms that the search puts right are put right here too. */
const words: ComparedWords = {
  ...comparedWords,
  ignored: [...searchWords.ignored.filter((word) => !tellingHere.includes(word)), ...comparedWords.ignored],
  meant: { ...searchWords.meant, ...comparedWords.meant },
};

/** What the box needs to understand what a reader types. */
export const known: KnownData = { observations, words };
