import { own } from "../ids";
import { type Answers, type Model, result } from "../model";

/*
 * A path is one way through the flow: an answer, `unsure` included, to every question from the start to the result.
 * All functions here take a flow that `validate` finds sound; they throw on one that has a cycle.
 */

/** Works out a value for a question from the values of the questions after it; `atResult` is the value of the end. */
function fold<Value>(
  model: Model,
  atResult: Value,
  combine: (after: readonly Value[], question: string) => Value,
  from: string = model.flow.start,
): Value {
  const values = new Map<string, Value>();
  const open = new Set<string>();
  const valueOf = (at: string): Value => {
    if (at === result) return atResult;
    const known = values.get(at);
    if (known !== undefined) return known;
    if (open.has(at)) throw new Error(`The flow leads from "${at}" back to "${at}". Run validate and mend the cycle first.`);
    open.add(at);
    const value = combine(Object.values(own(model.flow.next, at) ?? {}).map(valueOf), at);
    values.set(at, value);
    return value;
  };
  return valueOf(from);
}

/** Questions on the longest path. */
export function longestPath(model: Model): number {
  return fold(model, 0, (after) => 1 + Math.max(0, ...after));
}

/** Questions from this one on, itself included, at the mean over all ways of answering. */
export function expectedLength(model: Model, from: string): number {
  return fold(model, 0, (after) => 1 + after.reduce((sum, length) => sum + length, 0) / Math.max(1, after.length), from);
}

/**
 * Number of paths. Exact, and so a bigint: twenty-odd questions in a row have more paths than a number can count.
 *
 * @internal Only tests count them.
 */
export function countPaths(model: Model): bigint {
  return fold(model, 1n, (after) => after.reduce((sum, count) => sum + count, 0n));
}

/** Every path as its answers, one at a time, in the order of the flow's own tables. */
export function* paths<Q extends string>(
  model: Model<string, Q>,
  from: Q | typeof result = model.flow.start,
  answers: Answers<Q> = {},
): Generator<Answers<Q>, void, undefined> {
  if (from === result) {
    yield answers;
    return;
  }
  if (Object.hasOwn(answers, from))
    throw new Error(`The flow leads from "${from}" back to "${from}". Run validate and mend the cycle first.`);
  for (const [answer, next] of Object.entries(own<Readonly<Record<string, Q | typeof result>>>(model.flow.next, from) ?? {})) {
    yield* paths(model, next, { ...answers, [from]: [answer] });
  }
}
