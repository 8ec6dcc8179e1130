import { format, resolveConfig } from "prettier";
import ts from "typescript";
import { Trouble } from "../running/trouble";

/** An entry of a table, and the table at whose end it is put. */
export interface Entry {
  /** The file of the table. */
  readonly file: string;
  /** The name of the constant that holds it, at the top of the file. */
  readonly table: string;
  /** Its key in an object; undefined in a list. */
  readonly key?: string;
  /** Its value, as TypeScript; comments may stand in it. */
  readonly value: string;
}

/** The object or list that a constant at the top of the file holds. */
function literalOf(source: ts.SourceFile, name: string): ts.ObjectLiteralExpression | ts.ArrayLiteralExpression | undefined {
  const declared = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .find((one) => ts.isIdentifier(one.name) && one.name.text === name);
  let value = declared?.initializer;
  while (value && (ts.isAsExpression(value) || ts.isSatisfiesExpression(value))) value = value.expression;
  return value && (ts.isObjectLiteralExpression(value) || ts.isArrayLiteralExpression(value)) ? value : undefined;
}

const keysOf = (literal: ts.ObjectLiteralExpression) =>
  literal.properties.flatMap(({ name }) => (name && !ts.isComputedPropertyName(name) ? [name.text] : []));

/**
 * The text of the file with the entry at the end of its table, formatted. The table is found as the compiler finds it. Throws a
 * `Trouble` where the file has no such table, or has the entry already.
 */
export async function insertEntry(text: string, { file, table, key, value }: Entry): Promise<string> {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const literal = literalOf(source, table);
  const isObject = literal !== undefined && ts.isObjectLiteralExpression(literal);
  if (literal === undefined || isObject !== (key !== undefined))
    throw new Trouble(
      `${file} is not as it was: expected a constant ${table} that is ${key === undefined ? "a list" : "an object"}, found none. Say in scripts/writing/cause-files.ts where its entries are now.`,
    );
  if (key !== undefined && keysOf(literal as ts.ObjectLiteralExpression).includes(key))
    throw new Trouble(
      `${file} has the entry already: expected no "${key}" in ${table}, found one. Choose another id, or take that entry away.`,
    );
  const entries = isObject ? literal.properties : (literal as ts.ArrayLiteralExpression).elements;
  const comma = entries.length === 0 || entries.hasTrailingComma ? "" : ",";
  // Behind the comments of the last entry, before the bracket that closes the table.
  const end = literal.end - 1;
  const before = comma === "" ? text.slice(0, end) : `${text.slice(0, entries.end)}${comma}${text.slice(entries.end, end)}`;
  const named = key === undefined ? value : `${JSON.stringify(key)}: ${value}`;
  return format(`${before}${named},\n${text.slice(end)}`, { ...(await resolveConfig(file)), filepath: file });
}
