import { own } from "../ids";

/** Ids that stood in published URLs and are gone: each leads to its successor, or to null when it has none. */
export interface Retired {
  readonly questions: Readonly<Record<string, string | null>>;
  /** "question=answer" -> "question=answer". The question may be written with its old or its present id. */
  readonly answers: Readonly<Record<string, string | null>>;
  readonly causes: Readonly<Record<string, string | null>>;
}

export const nothingRetired: Retired = { questions: {}, answers: {}, causes: {} };

export interface OneAnswer {
  readonly question: string;
  readonly answer: string;
}

/** "question=answer" as its two ids; undefined without "=". */
export function oneAnswerIn(text: string): OneAnswer | undefined {
  const cut = text.indexOf("=");
  return cut < 0 ? undefined : { question: text.slice(0, cut), answer: text.slice(cut + 1) };
}

/** More renamings than one id can have gone through: a table that leads further leads in a circle. */
const mostRenamings = 20;

/** The present id of a cause; the same id when it never changed, null when it is retired for good, undefined when the table leads nowhere. */
export function presentCause(retired: Retired, cause: string): string | null | undefined {
  let at = cause;
  for (let i = 0; i < mostRenamings; i++) {
    const next = own(retired.causes, at);
    if (next === undefined) return at;
    if (next === null) return null;
    at = next;
  }
  return undefined;
}

/** The present ids of a question and its answer; what of them is retired for good; undefined when the table leads nowhere. */
export function presentAnswer(
  retired: Retired,
  question: string,
  answer: string,
): OneAnswer | "question retired" | "answer retired" | undefined {
  let at: OneAnswer = { question, answer };
  for (let i = 0; i < mostRenamings; i++) {
    const renamedPair = own(retired.answers, `${at.question}=${at.answer}`);
    const renamedQuestion = own(retired.questions, at.question);
    if (renamedPair === null) return "answer retired";
    if (renamedPair === undefined && renamedQuestion === null) return "question retired";
    if (renamedPair === undefined && renamedQuestion === undefined) return at;
    const next = renamedPair === undefined ? { ...at, question: renamedQuestion! } : oneAnswerIn(renamedPair);
    if (next === undefined) return undefined;
    at = next;
  }
  return undefined;
}
