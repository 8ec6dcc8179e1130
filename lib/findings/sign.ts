import type { Fact } from "./fact";
import type { KnownText } from "./known-text";

/** What a fact, or several together, say. Content gives each sign a meaning and, where a careful reader would, an answer. */
export interface Sign<Id extends string = string> {
  readonly id: Id;
  readonly facts: readonly Fact[];
  /** What it is about, for the sentence: an address, a name, a time. */
  readonly about?: string;
  /** Causes to look at, where they follow from what was read and not from the sign alone. */
  readonly causes?: readonly string[];
  /** Which of a meaning's readings it is, where the facts tell. */
  readonly reading?: "here" | "host";
}

/**
 * What the facts say together. `now` is the reader's clock: whether a certificate has expired depends on it. The codes of
 * `known` say why a sign-in was refused.
 */
export type ReadSigns<Id extends string = string> = (facts: readonly Fact[], now: number, known: KnownText) => readonly Sign<Id>[];

export type Kind = Fact["kind"];
export type FactOf<K extends Kind> = Extract<Fact, { kind: K }>;

/** The facts of a text by their kind: some forty readings ask for them, and a long log has a hundred thousand. */
const sorted = new WeakMap<readonly Fact[], ReadonlyMap<Kind, readonly Fact[]>>();

function byKind(facts: readonly Fact[]): ReadonlyMap<Kind, readonly Fact[]> {
  const kinds = new Map<Kind, Fact[]>();
  for (const fact of facts) {
    const known = kinds.get(fact.kind);
    if (known === undefined) kinds.set(fact.kind, [fact]);
    else known.push(fact);
  }
  sorted.set(facts, kinds);
  return kinds;
}

export const ofKind = <K extends Kind>(facts: readonly Fact[], kind: K): readonly FactOf<K>[] =>
  ((sorted.get(facts) ?? byKind(facts)).get(kind) ?? []) as readonly FactOf<K>[];

/** A sign for facts that there are; none for an empty list. */
export const signOf = <Id extends string>(id: Id, facts: readonly Fact[], about?: string): readonly Sign<Id>[] =>
  facts.length === 0 ? [] : [{ id, facts, about }];
