import { answerFacts } from "../answers";
import { own } from "../ids";
import { type Cell, type Level, type Model, neutralWeight, type QuestionFacts, type Row, weights } from "../model";

export function levelOf(cell: Cell): Level {
  return typeof cell === "string" ? cell : cell.level;
}

/** What a cell weighs. A level that does not exist counts as neutral; `validate` reports it. */
function weightOf(cell: Cell | undefined): number {
  return cell === undefined ? neutralWeight : (own<number>(weights, levelOf(cell)) ?? neutralWeight);
}

type Factors = ReadonlyMap<string, number>;

/** What each answer of a question weighs in a row: written cells by their level, the others by the background's. */
const weightsIn = (question: QuestionFacts, background: Row | undefined, row: Row): readonly (readonly [string, number])[] =>
  Object.keys(question.answers).map((answer) => [answer, weightOf(own(row, answer) ?? own(background, answer))] as const);

/** One answer holds: the weights of a row are shares of 1, so an answer left out loses share to one that the row raises. */
function sharesOf(all: readonly (readonly [string, number])[]): Factors {
  const sum = all.reduce((total, [, weight]) => total + weight, 0);
  return new Map(all.map(([answer, weight]) => [answer, weight / sum]));
}

/**
 * Several answers hold at once: each is a sign, seen or not whatever its siblings do, and its weight is how often it is
 * seen. That nothing of all this is seen follows from the signs, where no cell says otherwise.
 */
function signsOf(question: QuestionFacts, background: Row | undefined, row: Row): Factors {
  const all = weightsIn(question, background, row);
  const isNone = (answer: string) => answerFacts(question, answer).exclusive === true;
  const noSign = all.reduce((left, [answer, weight]) => (isNone(answer) ? left : left * (1 - weight)), 1);
  return new Map(
    all.map(([answer, weight]) => [answer, isNone(answer) && !own(row, answer) && !own(background, answer) ? noSign : weight]),
  );
}

/**
 * How likely each answer is, worked out once for each row that is asked for. A model is data that does not change, and
 * ranking again after every answer must feel instant.
 */
const known = new WeakMap<Model, Map<string, Factors>>();

function chances(model: Model, question: string, cause: string): Factors {
  const table = known.get(model) ?? new Map<string, Factors>();
  known.set(model, table);
  const key = `${cause} ${question}`;
  const found = table.get(key);
  if (found !== undefined) return found;
  const facts = own(model.questions, question) ?? { answers: {} };
  const background = own(model.background, question);
  const row = own(own(model.evidence, cause), question) ?? {};
  const made = facts.several ? signsOf(facts, background, row) : sharesOf(weightsIn(facts, background, row));
  table.set(key, made);
  return made;
}

/** No cause has this name, so it has no row and its chances are the background's. */
const nothing = "";

/**
 * How often one hears an answer when the cause has nothing to do with the question; 0 for an answer that does not exist.
 * Of a question with one answer these add up to 1; of one with several each stands for itself.
 */
export function backgroundChance(model: Model, question: string, answer: string): number {
  return chances(model, question, nothing).get(answer) ?? 0;
}

/**
 * How many times likelier an answer is under a cause than when the cause has nothing to do with the question.
 * 1 is neutral: `unsure`, an answer that does not exist, a cause without a row for the question, or, where several
 * answers hold, a cell that is not written.
 */
export function factor(model: Model, cause: string, question: string, answer: string): number {
  const background = backgroundChance(model, question, answer);
  const chance = chances(model, question, cause).get(answer);
  return chance === undefined || background === 0 ? 1 : chance / background;
}

/** How much a factor says, for or against: 0 for 1, the same for 3 and 1/3. */
export const strength = (factor: number) => Math.abs(Math.log(factor));

/**
 * Whether one logarithm of a factor counts before another of its group: the one further from neutral, and of two
 * equally far the one that speaks for the cause.
 */
export function isStronger(log: number, than: number): boolean {
  const difference = Math.abs(log) - Math.abs(than);
  return difference > 0 || (difference === 0 && log > than);
}
