import { own } from "../ids";
import { type Cell, type Level, type Model, neutralWeight, type Row, weights } from "../model";

export function levelOf(cell: Cell): Level {
  return typeof cell === "string" ? cell : cell.level;
}

/** What a cell weighs before its row is normalised. A level that does not exist counts as neutral; `validate` reports it. */
function weightOf(cell: Cell | undefined): number {
  return cell === undefined ? neutralWeight : (own<number>(weights, levelOf(cell)) ?? neutralWeight);
}

type Shares = ReadonlyMap<string, number>;

/** The share of each answer in a row: written cells by their level, the others by the background's, in sum 1. */
function sharesOf(model: Model, question: string, row: Row): Shares {
  const background = own(model.background, question);
  const raw = Object.keys(own(model.questions, question)?.answers ?? {}).map(
    (answer) => [answer, weightOf(own(row, answer) ?? own(background, answer))] as const,
  );
  const sum = raw.reduce((total, [, weight]) => total + weight, 0);
  return new Map(raw.map(([answer, weight]) => [answer, weight / sum]));
}

/**
 * The shares of a model, worked out once for each row that is asked for. A model is data that does not change, and
 * ranking again after every answer must feel instant.
 */
const known = new WeakMap<Model, Map<string, Shares>>();

function shares(model: Model, question: string, cause: string): Shares {
  const table = known.get(model) ?? new Map<string, Shares>();
  known.set(model, table);
  const key = `${cause} ${question}`;
  const found = table.get(key) ?? sharesOf(model, question, own(own(model.evidence, cause), question) ?? {});
  table.set(key, found);
  return found;
}

/** No cause has this name, so it has no row and its shares are the background's. */
const nothing = "";

/** How often one hears an answer when the cause has nothing to do with the question; 0 for an answer that does not exist. */
export function backgroundShare(model: Model, question: string, answer: string): number {
  return shares(model, question, nothing).get(answer) ?? 0;
}

/**
 * How many times likelier an answer is under a cause than when the cause has nothing to do with the question.
 * 1 is neutral: `unsure`, an answer that does not exist, or a cause without a row for the question. In a row that is
 * written, an answer left out keeps its weight, so it loses share to an answer that the row raises.
 */
export function factor(model: Model, cause: string, question: string, answer: string): number {
  const background = backgroundShare(model, question, answer);
  const share = shares(model, question, cause).get(answer);
  return share === undefined || background === 0 ? 1 : share / background;
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
