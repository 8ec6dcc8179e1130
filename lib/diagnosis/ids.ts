/** What every id looks like. Ids stand in URLs, so they are never reused for another meaning. */
const pattern = /^[a-z][a-z0-9-]*$/;

/** Words that cannot be the id of a question: the URL or the flow means something else by them. */
export const reservedQuestions = ["tried", "result"] as const;

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
