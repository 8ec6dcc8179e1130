import { idsOf, isId, reservedQuestions, fixedKey, triedKey } from "../ids";
import type { State } from "../model";
import { carryInto, joinPairs, type Pair, withValues } from "./pairs";

/** The state as pairs. What cannot be an id is left out. */
export function pairsOfState({ answers, tried, fixed }: State): Pair[] {
  const questions = idsOf(answers).filter((question) => isId(question) && !reservedQuestions.includes(question));
  const answered = questions.reduce<Pair[]>((pairs, question) => withValues(pairs, question, answers[question] ?? []), []);
  return withValues(withValues(answered, triedKey, tried), fixedKey, fixed === undefined ? [] : [fixed]);
}

/**
 * The state as the text of a fragment, without "#": answers sorted by question, several to one question sorted and
 * joined by ",", then `tried`, then `fixed`. The same state always gives the same text; an empty state gives "".
 */
export function format(state: State): string {
  return joinPairs(pairsOfState(state));
}

/** The address of a page, or of a heading on it ("/fix/fips/#undo"), with the state carried along. */
export function withState(href: string, state: State): string {
  return carryInto(href, pairsOfState(state));
}
