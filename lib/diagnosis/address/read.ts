import { answersTaken } from "../answers";
import { fixedKey, isIdOf, own, reservedQuestions, triedKey } from "../ids";
import { type Model, notLooked, type State, unsure } from "../model";
import { type Dropped, dropped, shown } from "./dropped";
import { type Part, partsOf } from "./grammar";
import { bounded } from "./reports";
import { presentAnswer, presentCause, type Retired } from "./retired";

export interface Parsed<C extends string = string, Q extends string = string> {
  readonly state: State<C, Q>;
  /** What could not be used: at most 21 reports, each short. */
  readonly dropped: readonly Dropped[];
}

type KnownIds<C extends string, Q extends string> = Pick<Model<C, Q>, "questions" | "causes">;

/** What one part of the text says. */
type Read<C extends string, Q extends string> =
  { readonly question: Q; readonly answer: string } | { readonly key: typeof triedKey | typeof fixedKey; readonly cause: C };

/** Reads "question=answer" with its present ids, or says why it cannot be used. */
function readAnswer<C extends string, Q extends string>(
  key: string,
  value: string,
  model: KnownIds<C, Q>,
  retired: Retired,
): Read<C, Q> | Dropped {
  const present = presentAnswer(retired, key, value);
  if (present === "question retired") return dropped(key, value, `The question "${shown(key)}" is no longer asked.`);
  if (present === "answer retired") return dropped(key, value, `The answer "${shown(value)}" is no longer offered.`);
  if (present === undefined || !isIdOf(model.questions, present.question))
    return dropped(key, value, `There is no question "${shown(key)}".`);
  const { question, answer } = present;
  const { answers, notLooked: offersNotLooked } = model.questions[question];
  if (answer === unsure || Object.hasOwn(answers, answer)) return { question, answer };
  if (answer === notLooked && offersNotLooked !== undefined) return { question, answer };
  return dropped(key, value, `The question "${shown(question)}" has no answer "${shown(value)}".`);
}

/** Reads a cause with its present id, or says why it cannot be used. */
function readCause<C extends string>(
  key: typeof triedKey | typeof fixedKey,
  value: string,
  model: KnownIds<C, string>,
  retired: Retired,
): { readonly key: typeof key; readonly cause: C } | Dropped {
  const cause = presentCause(retired, value);
  if (cause === null) return dropped(key, value, `The cause "${shown(value)}" is no longer listed.`);
  if (cause !== undefined && isIdOf(model.causes, cause)) return { key, cause };
  return dropped(key, value, `There is no cause "${shown(value)}".`);
}

function readPart<C extends string, Q extends string>(
  { key, value }: Part,
  model: KnownIds<C, Q>,
  retired: Retired,
): Read<C, Q> | Dropped | undefined {
  // An escape that could not be undone: no id holds this character.
  if (key.includes("%") || value?.includes("%")) return dropped(key, value ?? "", "This part of the link is damaged.");
  if (value === undefined) return dropped(key, "", `"${shown(key)}" stands without an answer.`);
  if (key !== triedKey && key !== fixedKey) return readAnswer(key, value, model, retired);
  return value === "" ? undefined : readCause(key, value, model, retired);
}

/** A question's id in the place of a heading: the end of the link got lost. */
function lostAnswer(heading: string, model: KnownIds<string, string>, retired: Retired): Dropped[] {
  const isKey =
    reservedQuestions.includes(heading) || Object.hasOwn(model.questions, heading) || own(retired.questions, heading) !== undefined;
  return isKey ? [dropped(heading, "", `"${shown(heading)}" stands without an answer.`)] : [];
}

/**
 * Reads the state from a fragment or a query, with or without its first "#" or "?". Never throws and never returns an
 * id that the model lacks: what it cannot use it returns as `dropped`. A text without "=" is a heading of the page, so
 * it gives an empty state. The order of the parts does not matter: where a question that takes one answer has two, the
 * one that stands first in the question counts; a cause both fixed and tried is fixed.
 */
export function parse<C extends string, Q extends string>(text: string, model: KnownIds<C, Q>, retired: Retired): Parsed<C, Q> {
  const { parts, heading, isCut } = partsOf(text);
  const reports: Dropped[] = isCut ? [dropped("...", "", "The link is too long. Its end was not read.")] : [];
  const given = new Map<Q, Set<string>>();
  const causes = { [triedKey]: new Set<C>(), [fixedKey]: new Set<C>() };
  for (const part of parts) {
    const read = readPart(part, model, retired);
    if (read === undefined) continue;
    if ("reason" in read) reports.push(read);
    else if ("cause" in read) causes[read.key].add(read.cause);
    else given.set(read.question, (given.get(read.question) ?? new Set()).add(read.answer));
  }
  if (parts.length > 0) reports.push(...lostAnswer(heading, model, retired));

  const answers: Partial<Record<Q, readonly string[]>> = {};
  for (const question of [...given.keys()].sort()) {
    const all = [...given.get(question)!].sort();
    const taken = answersTaken(model, question, all);
    answers[question] = taken;
    for (const other of all.filter((answer) => !taken.includes(answer)))
      reports.push(dropped(question, other, `"${shown(question)}" is answered twice. The first answer counts.`));
  }
  const [fixed, ...alsoFixed] = [...causes[fixedKey]].sort();
  for (const other of alsoFixed) reports.push(dropped(fixedKey, other, "Only one cause can be the one that was fixed."));
  if (fixed !== undefined && causes[triedKey].delete(fixed))
    reports.push(dropped(triedKey, fixed, `The cause "${shown(fixed)}" is given as fixed, so its fix helped.`));

  const state: State<C, Q> = {
    answers,
    tried: [...causes[triedKey]].sort(),
    ...(fixed !== undefined && { fixed }),
  };
  return { state, dropped: bounded(reports) };
}
