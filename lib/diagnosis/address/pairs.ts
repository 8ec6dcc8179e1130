import { fixedKey, isId, triedKey } from "../ids";
import { isPair, partsOf } from "./grammar";

/*
 * The state of an address as pairs of ids, for whoever has no model at hand: the script in the head, an article. ES5
 * once it is bundled.
 */

/** A key with all its values. */
export interface Pair {
  readonly key: string;
  /** Sorted, each once, at least one. */
  readonly values: readonly string[];
}

const place = (key: string) => (key === triedKey ? 1 : key === fixedKey ? 2 : 0);

/** The questions by their id, then what was tried, then what was fixed. */
function inOrder(a: Pair, b: Pair): number {
  return place(a.key) - place(b.key) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}

const sortedOnce = (values: readonly string[]) =>
  values
    .slice()
    .sort()
    .filter((value, i, all) => isId(value) && value !== all[i - 1]);

/** The values of a key; none where it is not there. */
export function valuesOf(pairs: readonly Pair[], key: string): readonly string[] {
  const found = pairs.filter((pair) => pair.key === key)[0];
  return found ? found.values : [];
}

/** The pairs with these values, and no others, for the key; without the key when no value is an id. */
export function withValues(pairs: readonly Pair[], key: string, values: readonly string[]): Pair[] {
  const others = pairs.filter((pair) => pair.key !== key);
  const kept = sortedOnce(values);
  return (kept.length > 0 && isId(key) ? others.concat({ key, values: kept }) : others).sort(inOrder);
}

/** The pairs of ids in the text of a fragment or a query, keys that stand there twice joined, in the order of `joinPairs`. */
export function pairsOf(text: string): Pair[] {
  return partsOf(text)
    .parts.filter(isPair)
    .reduce<Pair[]>((pairs, { key, value }) => withValues(pairs, key, valuesOf(pairs, key).concat(value)), []);
}

/** The pairs as the text of a fragment, without "#"; the heading of the page last. */
export function joinPairs(pairs: readonly Pair[], heading = ""): string {
  return pairs
    .slice()
    .sort(inOrder)
    .map(({ key, values }) => `${key}=${values.join(",")}`)
    .concat(heading === "" ? [] : heading)
    .join("&");
}

/** The pairs with this one answer to the question, whatever was answered before. */
export function withAnswer(pairs: readonly Pair[], question: string, answer: string): Pair[] {
  return withValues(pairs, question, [answer]);
}

/** The pairs with one more cause whose fix did not help: then it is not the one that did. */
export function withTried(pairs: readonly Pair[], cause: string): Pair[] {
  const fixed = valuesOf(pairs, fixedKey).filter((one) => one !== cause);
  return withValues(withValues(pairs, fixedKey, fixed), triedKey, valuesOf(pairs, triedKey).concat(cause));
}

/** The pairs with the cause whose fix helped: then it is not among those that did not. */
export function withFixed(pairs: readonly Pair[], cause: string): Pair[] {
  const tried = valuesOf(pairs, triedKey).filter((one) => one !== cause);
  return withValues(withValues(pairs, triedKey, tried), fixedKey, [cause]);
}

/**
 * The address of a link with the pairs carried along. What the link says itself stays: its heading, its answers, its
 * fixed cause, which then is not among those tried. Causes that it names as tried join those that were, and are not the
 * one that was fixed.
 */
export function carryInto(href: string, pairs: readonly Pair[]): string {
  const cut = href.indexOf("#");
  const page = cut < 0 ? href : href.slice(0, cut);
  const fragment = cut < 0 ? "" : href.slice(cut);
  const own = pairsOf(fragment);
  const all = own.reduce((carried, { key, values }) => {
    if (key === fixedKey) return withFixed(carried, values[0]!);
    if (key === triedKey) return values.reduce((so, cause) => withTried(so, cause), carried);
    return withValues(carried, key, values);
  }, pairs.slice());
  const text = joinPairs(all, partsOf(fragment).heading);
  return text === "" ? page : `${page}#${text}`;
}
