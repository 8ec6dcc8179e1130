import { providerOf, providers, type EventSource } from "./known-events";

const all = (Object.keys(providers) as EventSource[]).map((source) => {
  const { name, names, events, shared = [] } = providerOf(source);
  return { source, name, names: names.map((each) => each.toLowerCase()), ids: Object.keys(events).map(Number), shared };
});

const byNumber = new Map(
  all.flatMap(({ source, ids, shared }) => ids.filter((id) => !shared.includes(id)).map((id) => [id, source] as const)),
);

/** A name that a list has cut. */
const cut = /(?:\.\.\.|…)$/;

/**
 * The source behind a provider's name, one that a table has cut too: of those that begin so, the one that has an event of
 * this number. Undefined for sources that have nothing to do with Remote Desktop.
 */
export function sourceNamed(name: string, id?: number): EventSource | undefined {
  const known = all.find((each) => each.name.test(name))?.source;
  if (known !== undefined || !cut.test(name.trim())) return known;
  const beginning = name.trim().replace(cut, "").toLowerCase();
  const fitting = all.filter(({ names, ids }) => id !== undefined && ids.includes(id) && names.some((each) => each.startsWith(beginning)));
  return beginning.length >= shortestCut && fitting.length === 1 ? fitting[0]?.source : undefined;
}

/** Fewer characters of a name could be anybody's. */
const shortestCut = 4;

/** The source that an event of this number has in a list of Remote Desktop's events. */
export const sourceOfNumber = (id: number): EventSource | undefined => byNumber.get(id);

/** Whether a source has an event of this number in our list. */
export const hasEvent = (source: EventSource | undefined, id: number): boolean =>
  all.some((each) => each.source === source && each.ids.includes(id));

/** The kernel counts references under this number. */
const common = new Set([6167]);

/** Numbers that mean the same event even where nothing names the source. */
export const isTelling = (id: number): boolean => id > 3000 && byNumber.has(id) && !common.has(id);
