import ts from "typescript";

/** Where something is written: a file and a line of it, from 1; 0 when the line is not known. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** A value as it is written, in its file. */
interface Written {
  readonly file: ts.SourceFile;
  readonly node: ts.Node;
}

/** Finds the lines of tables. Reads each file once, as text: nothing of it runs. */
export class SourcePlaces {
  private readonly parsed = new Map<string, ts.SourceFile>();

  constructor(private readonly texts: ReadonlyMap<string, string>) {}

  /**
   * The place of an entry, as deep as the path can be followed: "flow.next.who-else.everyone" in the table `model`. It
   * goes through names, imports, spreads and calls of functions that give an object; line 0 when `name` is not there.
   */
  of(file: string, name: string, path: string): Place {
    const start = this.atTop(file, name);
    if (start === undefined) return { file, line: 0 };
    let place = this.place(start);
    let value = this.resolve(start);
    for (let rest = path; value !== undefined && rest !== "";) {
      const step = this.step(value, rest);
      if (step === undefined) break;
      place = this.place(step.key);
      value = step.value && this.resolve(step.value);
      rest = step.rest;
    }
    return place;
  }

  private source(file: string): ts.SourceFile | undefined {
    const text = this.texts.get(file);
    if (text === undefined) return undefined;
    const known = this.parsed.get(file);
    if (known !== undefined) return known;
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    this.parsed.set(file, source);
    return source;
  }

  private place({ file, node }: Written): Place {
    return { file: file.fileName, line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1 };
  }

  /** The declaration of a name at the top of a file, exported or not. */
  private atTop(file: string, name: string): Written | undefined {
    const source = this.source(file);
    for (const statement of source?.statements ?? []) {
      if (!ts.isVariableStatement(statement)) continue;
      const node = statement.declarationList.declarations.find((one) => ts.isIdentifier(one.name) && one.name.text === name);
      if (node !== undefined) return { file: source!, node };
    }
    return undefined;
  }

  /** The object or list behind a value: past `as const`, names, imports and calls. */
  private resolve({ file, node }: Written): Written | undefined {
    if (ts.isVariableDeclaration(node)) return node.initializer && this.resolve({ file, node: node.initializer });
    if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node))
      return this.resolve({ file, node: node.expression });
    if (ts.isCallExpression(node)) return this.resolve({ file, node: node.expression });
    if (ts.isArrowFunction(node)) return ts.isBlock(node.body) ? undefined : this.resolve({ file, node: node.body });
    if (ts.isIdentifier(node)) {
      const declared = this.declared(file, node.text);
      return declared && this.resolve(declared);
    }
    return ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node) ? { file, node } : undefined;
  }

  private declared(file: ts.SourceFile, name: string): Written | undefined {
    return this.atTop(file.fileName, name) ?? this.imported(file, name);
  }

  private imported(file: ts.SourceFile, name: string): Written | undefined {
    for (const statement of file.statements) {
      if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
      const bindings = statement.importClause?.namedBindings;
      if (bindings === undefined || !ts.isNamedImports(bindings)) continue;
      const found = bindings.elements.find((one) => one.name.text === name);
      if (found) return this.atTop(beside(file.fileName, statement.moduleSpecifier.text), (found.propertyName ?? found.name).text);
    }
    return undefined;
  }

  /** The entry of an object or list with which the path goes on. Of several keys that fit the longest counts. */
  private step({ file, node }: Written, path: string): { key: Written; value?: Written; rest: string } | undefined {
    if (ts.isArrayLiteralExpression(node)) {
      const [index = ""] = path.split(".", 1);
      const element = /^\d+$/.test(index) ? node.elements[Number(index)] : undefined;
      return element && { key: { file, node: element }, value: { file, node: element }, rest: path.slice(index.length + 1) };
    }
    if (!ts.isObjectLiteralExpression(node)) return undefined;
    const own = node.properties
      .flatMap((property) => (property.name && !ts.isComputedPropertyName(property.name) ? [{ property, name: property.name.text }] : []))
      .filter(({ name }) => path === name || path.startsWith(`${name}.`))
      .sort((a, b) => b.name.length - a.name.length)[0];
    if (own !== undefined) {
      const { property, name } = own;
      const rest = path.slice(name.length + 1);
      // `{ causes, flow }` only gathers tables: what is meant stands where they are written.
      const declared = ts.isShorthandPropertyAssignment(property) ? this.declared(file, name) : undefined;
      if (declared !== undefined) return { key: declared, value: declared, rest };
      const value = ts.isPropertyAssignment(property) ? { file, node: property.initializer } : undefined;
      return { key: { file, node: property.name! }, value, rest };
    }
    // What is written later wins.
    for (const spread of node.properties.filter(ts.isSpreadAssignment).toReversed()) {
      const inside = this.resolve({ file, node: spread.expression });
      const step = inside && this.step(inside, path);
      if (step !== undefined) return step;
    }
    return undefined;
  }
}

/** The file that an import means: "../sources" in "content/codes/code.ts" is "content/sources.ts". */
function beside(file: string, specifier: string): string {
  const folder = specifier.startsWith("@/") ? [] : file.split("/").slice(0, -1);
  const parts = [...folder, ...specifier.replace(/^@\//, "").split("/")];
  return `${parts.reduce<string[]>((path, part) => (part === ".." ? path.slice(0, -1) : part === "." ? path : [...path, part]), []).join("/")}.ts`;
}
