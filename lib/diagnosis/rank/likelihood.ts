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

/** What each answer weighs in a row, in the question's order: written cells by their level, the others as in the background. */
const weightsIn = (answers: readonly string[], background: readonly number[], row: Row): number[] =>
  answers.map((answer, a) => {
    const cell = own(row, answer);
    return cell === undefined ? background[a]! : weightOf(cell);
  });

/** One answer holds: the weights of a row are shares of 1, so an answer left out loses share to one that the row raises. */
function sharesOf(all: readonly number[]): number[] {
  const sum = all.reduce((total, weight) => total + weight, 0);
  return all.map((weight) => weight / sum);
}

/**
 * Several answers hold at once: each is a sign, seen or not whatever its siblings do, and its weight is how often it is
 * seen. That nothing of all this is seen follows from the signs, where no cell says otherwise; `isNone` are these answers,
 * `isWritten` those with a cell.
 */
function signsOf(all: readonly number[], isNone: readonly boolean[], isWritten: (a: number) => boolean): number[] {
  const noSign = all.reduce((left, weight, a) => (isNone[a] ? left : left * (1 - weight)), 1);
  return all.map((weight, a) => (isNone[a] && !isWritten(a) ? noSign : weight));
}

/** How likely each answer of a question is in a row, in the question's order. */
function chancesOf(facts: QuestionFacts, background: Row = {}): (row: Row) => number[] {
  const answers = Object.keys(facts.answers);
  const base = answers.map((answer) => weightOf(own(background, answer)));
  if (!facts.several) return (row) => sharesOf(weightsIn(answers, base, row));
  const isNone = answers.map((answer) => answerFacts(facts, answer).exclusive === true);
  return (row) => {
    const isWritten = (a: number) => [row, background].some((one) => own(one, answers[a]!) !== undefined);
    return signsOf(weightsIn(answers, base, row), isNone, isWritten);
  };
}

/** What one answer tells of every cause; the causes stand by their number in the model. */
export interface Odds {
  /** How often one hears it when no cause has to do with it. */
  readonly chance: number;
  readonly factors: Float64Array;
  /** Of the factors. */
  readonly logs: Float64Array;
}

interface Known {
  readonly numbers: ReadonlyMap<string, number>;
  /** By question, then by answer. */
  readonly odds: Map<string, ReadonlyMap<string, Odds>>;
}

/**
 * Worked out once for each question that is asked about. A model is data that does not change, and ranking again after
 * every answer must feel instant.
 */
const known = new WeakMap<Model, Known>();

function knownOf(model: Model): Known {
  const found = known.get(model);
  if (found !== undefined) return found;
  const made: Known = { numbers: new Map(Object.keys(model.causes).map((cause, c) => [cause, c])), odds: new Map() };
  known.set(model, made);
  return made;
}

function oddsOfQuestion(model: Model, question: string): ReadonlyMap<string, Odds> {
  const { odds } = knownOf(model);
  const found = odds.get(question);
  if (found !== undefined) return found;
  const facts = own(model.questions, question) ?? { answers: {} };
  const chancesIn = chancesOf(facts, own(model.background, question));
  const base = chancesIn({});
  const answers = Object.keys(facts.answers);
  const causes = Object.keys(model.causes);
  const factors = answers.map(() => new Float64Array(causes.length).fill(1));
  causes.forEach((cause, c) => {
    const row = own(own(model.evidence, cause), question);
    if (row === undefined) return;
    const chances = chancesIn(row);
    for (let a = 0; a < answers.length; a++) if (base[a]! > 0) factors[a]![c] = chances[a]! / base[a]!;
  });
  const made = new Map(
    answers.map((answer, a) => [answer, { chance: base[a]!, factors: factors[a]!, logs: factors[a]!.map(Math.log) }] as const),
  );
  odds.set(question, made);
  return made;
}

/** What an answer tells of every cause; undefined for an answer that does not exist. */
export const oddsOf = (model: Model, question: string, answer: string): Odds | undefined => oddsOfQuestion(model, question).get(answer);

/** The number of a cause in the model, from 0; undefined for one that does not exist. */
export const numberOf = (model: Model, cause: string): number | undefined => knownOf(model).numbers.get(cause);

/**
 * How many times likelier an answer is under a cause than when the cause has nothing to do with the question.
 * 1 is neutral: `unsure`, an answer that does not exist, a cause without a row for the question, or, where several
 * answers hold, a cell that is not written.
 */
export function factor(model: Model, cause: string, question: string, answer: string): number {
  const number = numberOf(model, cause);
  return (number === undefined ? undefined : oddsOf(model, question, answer)?.factors[number]) ?? 1;
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
