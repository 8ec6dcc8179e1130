import type { AnswerName, AnswerWords, CauseWords, Guide, QuestionWords, ResultGuide, WordedGuide } from "./guide";

/** What the result says of the causes, by their ids. */
export type WordsOfCauses = Readonly<Record<string, CauseWords>>;

/** What the questions say on their own pages, by their ids; without the labels that are short themselves. */
export type WordsOfQuestions = Readonly<
  Record<string, Omit<QuestionWords, "answers"> & { readonly answers: Readonly<Record<string, Partial<AnswerWords>>> }>
>;

/** The guide in the parts in which it travels: every question would wait for the words. */
export interface Parts {
  readonly guide: Guide;
  readonly questionWords: WordsOfQuestions;
  readonly causeWords: WordsOfCauses;
}

const mapped = <From, To>(table: Readonly<Record<string, From>>, to: (value: From, key: string) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(table).map(([key, value]) => [key, to(value, key)]));

const nameOf = ({ label: _label, detail: _detail, ...rest }: AnswerName & AnswerWords): AnswerName => rest;

const wordsOf = ({ short, label, detail }: AnswerName & AnswerWords): Partial<AnswerWords> => ({
  ...(label !== short && { label }),
  ...(detail !== undefined && { detail }),
});

export function apart(guide: ResultGuide): Parts {
  const { causes, questions } = guide;
  return {
    guide: {
      ...guide,
      causes: mapped(
        causes,
        ({ title: _1, summary: _2, time: _3, where: _4, need: _5, sessions: _6, mendsHere: _7, stages: _8, ...rest }) => rest,
      ),
      questions: mapped(questions, ({ title: _title, answers, ...rest }) => ({ ...rest, answers: mapped(answers, nameOf) })),
    },
    questionWords: mapped(questions, ({ title, answers }) => ({ title, answers: mapped(answers, wordsOf) })),
    causeWords: mapped(causes, ({ title, summary, time, where, need, sessions, mendsHere, stages }) => ({
      ...{ title, summary, time, where, need, sessions, mendsHere, stages },
    })),
  };
}

/** The guide with the words of its questions. */
export const worded = (guide: Guide, words: WordsOfQuestions): WordedGuide => ({
  ...guide,
  questions: mapped(guide.questions, ({ answers, ...rest }, id) => ({
    ...rest,
    title: words[id]!.title,
    answers: mapped(answers, (name, answer) => ({ ...name, label: name.short, ...words[id]!.answers[answer] })),
  })),
});

/** All parts together again. */
export function together({ guide, questionWords, causeWords }: Parts): ResultGuide {
  const withWords = worded(guide, questionWords);
  return { ...withWords, causes: mapped(guide.causes, (cause, id) => ({ ...cause, ...causeWords[id]! })) };
}
