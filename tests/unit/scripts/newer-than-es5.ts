import ts from "typescript";

/** The first thing in a script that an ES5 parser would not know, by the compiler's own parser. */
export function newerThanEs5(text: string): string | undefined {
  const { SyntaxKind: kind } = ts;
  const newer = new Set([
    kind.ArrowFunction,
    kind.TemplateExpression,
    kind.NoSubstitutionTemplateLiteral,
    kind.SpreadElement,
    kind.ClassDeclaration,
    kind.ForOfStatement,
    kind.ObjectBindingPattern,
    kind.ArrayBindingPattern,
    kind.QuestionDotToken,
  ]);
  const look = (node: ts.Node): string | undefined => {
    const isNewer = newer.has(node.kind) || (ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.BlockScoped) !== 0);
    return isNewer ? node.getText() : ts.forEachChild(node, look);
  };
  return look(ts.createSourceFile("script.js", text, ts.ScriptTarget.Latest, true));
}
