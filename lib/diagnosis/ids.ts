/** What every id looks like. Ids stand in URLs, so they are never reused for another meaning. */
const pattern = /^[a-z][a-z0-9-]*$/;

/** In an address: the key of the causes whose fix did not help, and that of the cause whose fix did. */
export const triedKey = "tried";
export const fixedKey = "fixed";

/** Words that cannot be the id of a question: the address or the flow means something else by them. */
export const reservedQuestions: readonly string[] = [triedKey, fixedKey, "result"];

/** A name that every object answers to, so that a table cannot tell whether it holds it. */
const inherited = "constructor";

/** Whether the text may be an id. */
export function isId(text: string): boolean {
  return pattern.test(text) && text !== inherited;
}

/** The value that the table itself holds for the key: never one that all objects inherit. */
export function own<Value>(table: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}

/** The ids of a table, in its own order. The compiler knows them, and `Object.keys` forgets them. */
export function idsOf<Key extends string>(table: { readonly [K in Key]?: unknown }): Key[] {
  return Object.keys(table) as Key[];
}

/** Whether the text is an id of the table. */
export function isIdOf<Key extends string>(table: Readonly<Record<Key, unknown>>, text: string): text is Key {
  return Object.hasOwn(table, text);
}
