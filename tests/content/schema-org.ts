/** The definitions of schema.org, as the package schema-dts has them, and what they say against a piece of JSON-LD. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import ts from "typescript";

/** A type as it is declared: the names of its parents, and its own properties with the names of what they may hold. */
interface Declared {
  readonly parents: readonly string[];
  readonly properties: ReadonlyMap<string, readonly string[]>;
}

const declared = new Map<string, Declared>();
/** What each name stands for: other names, and the words `string`, `number`, `boolean`. */
const aliases = new Map<string, readonly string[]>();

const file = path.join(path.dirname(createRequire(import.meta.url).resolve("schema-dts")), "schema.d.ts");

/** The names in a union of types. */
function namesIn(type: ts.TypeNode): string[] {
  if (ts.isUnionTypeNode(type)) return type.types.flatMap(namesIn);
  if (ts.isTypeReferenceNode(type)) return [type.typeName.getText()];
  const primitive = { [ts.SyntaxKind.StringKeyword]: "string", [ts.SyntaxKind.NumberKeyword]: "number" }[type.kind as number];
  return type.kind === ts.SyntaxKind.BooleanKeyword ? ["boolean"] : primitive === undefined ? [] : [primitive];
}

/** Of `SchemaValue<A | B, "name">` the names A and B. */
const rangeOf = (type: ts.TypeNode | undefined) =>
  type && ts.isTypeReferenceNode(type) && type.typeArguments ? namesIn(type.typeArguments[0]!) : [];

for (const node of ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ESNext, true).statements) {
  if (ts.isTypeAliasDeclaration(node)) aliases.set(node.name.text, namesIn(node.type));
  if (!ts.isInterfaceDeclaration(node)) continue;
  const parents = (node.heritageClauses ?? []).flatMap(({ types }) => types.map(({ expression }) => expression.getText()));
  const own = node.members.filter(ts.isPropertySignature).map((member) => {
    return [(member.name as ts.StringLiteral).text, rangeOf(member.type)] as const;
  });
  declared.set(node.name.text, { parents, properties: new Map(own) });
}

/** All that a name can stand for in the end: words, and names of declared types. */
function meanings(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const other of aliases.get(name) ?? []) meanings(other, seen);
  return seen;
}

/** The names of what the property of a type may hold; undefined where the type has no such property. */
function rangeIn(type: string, property: string): readonly string[] | undefined {
  const { parents, properties } = declared.get(type) ?? { parents: [], properties: new Map<string, readonly string[]>() };
  return properties.get(property) ?? parents.map((parent) => rangeIn(parent, property)).find((range) => range !== undefined);
}

type Json = null | string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** What the definitions say against the value of a property that may hold these; one sentence each. */
function againstValue(value: Json, range: readonly string[], where: string): string[] {
  if (Array.isArray(value)) return value.flatMap((one: Json) => againstValue(one, range, where));
  const allowed = new Set(range.flatMap((name) => [...meanings(name)]));
  const kind = typeof value === "object" && value !== null ? `${String((value as { "@type"?: Json })["@type"])}Leaf` : typeof value;
  if (!allowed.has(kind)) return [`${where} holds ${kind.replace(/Leaf$/, "")}: expected ${range.join(", ")}`];
  return typeof value === "object" ? against(value, where) : [];
}

/** What the definitions say against a thing; one sentence each. */
export function against(thing: Json, where = ""): string[] {
  const { "@type": type, "@context": _context, ...properties } = thing as Readonly<Record<string, Json>>;
  if (typeof type !== "string" || !declared.has(`${type}Leaf`)) return [`${where} is ${JSON.stringify(type)}, which is no type`];
  return Object.entries(properties).flatMap(([property, value]) => {
    // How an action is filled in is no word of the vocabulary: https://schema.org/docs/actions.html has it.
    if (property.endsWith("-input")) return typeof value === "string" ? [] : [`${property} of ${type} is no text`];
    const range = rangeIn(`${type}Leaf`, property);
    return range === undefined ? [`${type} has no ${property}`] : againstValue(value, range, `${property} of ${type}`);
  });
}
