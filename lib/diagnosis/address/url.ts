import { type Dropped, dropped, shown } from "./dropped";
import { isId, own, reservedQuestions } from "../ids";
import { type Model, type State, unsure } from "../model";
import { type Pair, presentAnswer, presentCause, type Retired } from "./retired";

export interface Parsed {
  readonly state: State;
  readonly dropped: readonly Dropped[];
}

/** Characters of a link that are read: some ten times what the answers to every question take. */
const longestRead = 16_384;

/** Reports that a page can show; the rest is counted in one more. */
const mostReports = 20;

/** The reserved key that lists the causes whose fix did not help. */
const triedKey = reservedQuestions[0];

/** Undoes percent escapes; undefined when they are malformed. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

type KnownIds = Pick<Model, "questions" | "causes">;

/** Reads "question=answer" with its present ids, or says why it cannot be used. */
function readAnswer(key: string, value: string, model: KnownIds, retired: Retired): Pair | Dropped {
  const present = presentAnswer(retired, key, value);
  if (present === "question retired") return dropped(key, value, `The question "${shown(key)}" is no longer asked.`);
  if (present === "answer retired") return dropped(key, value, `The answer "${shown(value)}" is no longer offered.`);
  const facts = present && own(model.questions, present.question);
  if (present === undefined || facts === undefined) return dropped(key, value, `There is no question "${shown(key)}".`);
  if (present.answer === unsure || Object.hasOwn(facts.answers, present.answer)) return present;
  return dropped(key, value, `The question "${shown(present.question)}" has no answer "${shown(value)}".`);
}

/** Reads a cause whose fix was tried with its present id, or says why it cannot be used. */
function readCause(value: string, model: KnownIds, retired: Retired): { readonly cause: string } | Dropped {
  const cause = presentCause(retired, value);
  if (cause === null) return dropped(triedKey, value, `The cause "${shown(value)}" is no longer listed.`);
  if (cause !== undefined && Object.hasOwn(model.causes, cause)) return { cause };
  return dropped(triedKey, value, `There is no cause "${shown(value)}".`);
}

/** Reads what stands between two "&". Mail and ticket systems that escape a link for HTML leave "&amp;" behind. */
function readPart(part: string, model: KnownIds, retired: Retired): (Pair | { readonly cause: string } | Dropped)[] {
  const text = part.startsWith("amp;") ? part.slice("amp;".length) : part;
  if (text === "") return [];
  const cut = text.indexOf("=");
  const [rawKey, rawValue] = cut < 0 ? [text, ""] : [text.slice(0, cut), text.slice(cut + 1)];
  const [key, value] = [decoded(rawKey), decoded(rawValue)];
  if (key === undefined || value === undefined) return [dropped(rawKey, rawValue, "This part of the link is damaged.")];
  if (cut < 0) return [dropped(key, "", `"${shown(key)}" stands without an answer.`)];
  if (key !== triedKey) return [readAnswer(key, value, model, retired)];
  return value
    .split(",")
    .filter((cause) => cause !== "")
    .map((cause) => readCause(cause, model, retired));
}

/** A list of reports that a page can show: the first ones, and how many more there are. */
function bounded(reports: readonly Dropped[]): readonly Dropped[] {
  const more = reports.length - mostReports;
  return more > 0 ? [...reports.slice(0, mostReports), dropped("...", "", `${more} more parts of the link could not be used.`)] : reports;
}

/**
 * Reads the state from a fragment or a query, with or without its first "#" or "?". Never throws and never returns an
 * id that the model lacks: what it cannot use it returns as `dropped`. A text without "=" is a heading of the page, so
 * it gives an empty state. Where a question is answered twice, the first answer counts.
 */
export function parse(text: string, model: KnownIds, retired: Retired): Parsed {
  const body = text.replace(/^[#?]/, "");
  if (!body.includes("=")) return { state: { answers: {}, tried: [] }, dropped: [] };

  const reports: Dropped[] = [];
  const answers = new Map<string, string>();
  const tried = new Set<string>();
  // Cut between two parts, so that no half of an id is read.
  const end = body.length > longestRead ? Math.max(0, body.lastIndexOf("&", longestRead)) : body.length;
  if (end < body.length) reports.push(dropped("...", "", "The link is too long. Its end was not read."));

  for (const read of body
    .slice(0, end)
    .split("&")
    .flatMap((part) => readPart(part, model, retired))) {
    if ("reason" in read) reports.push(read);
    else if ("cause" in read) tried.add(read.cause);
    else if ((answers.get(read.question) ?? read.answer) === read.answer) answers.set(read.question, read.answer);
    else reports.push(dropped(read.question, read.answer, `"${shown(read.question)}" is answered twice. The first answer counts.`));
  }
  return { state: { answers: Object.fromEntries([...answers].sort(byId)), tried: [...tried].sort() }, dropped: bounded(reports) };
}

const byId = ([a]: readonly [string, string], [b]: readonly [string, string]) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The state as the text of a fragment, without "#": answers sorted by question, then `tried`. The same state always
 * gives the same text; an empty state gives "". What cannot be an id is left out.
 */
export function format({ answers, tried }: State): string {
  const isQuestion = (id: string) => isId(id) && !(reservedQuestions as readonly string[]).includes(id);
  const pairs = Object.entries(answers)
    .filter(([question, answer]) => isQuestion(question) && isId(answer))
    .sort(byId)
    .map(([question, answer]) => `${question}=${answer}`);
  const causes = [...new Set(tried)].filter(isId).sort();
  return [...pairs, ...(causes.length > 0 ? [`${triedKey}=${causes.join(",")}`] : [])].join("&");
}
