import type { LineMismatch } from "../../problem";
import type { Node } from "web-tree-sitter";
import { all, children, lineOf, type Rule } from "./read-code";

/** What PowerShell sets itself. Source: about_Automatic_Variables and about_Preference_Variables. */
const automatic = new Set(
  (
    "_ psitem args true false null pid psversiontable psscriptroot pscommandpath myinvocation host home pwd matches lastexitcode error ? ^ $ " +
    "input this executioncontext shellid profile pshome psboundparameters pscmdlet switch foreach stacktrace psculture psuiculture " +
    "erroractionpreference progresspreference warningpreference verbosepreference debugpreference informationpreference confirmpreference " +
    "whatifpreference outputencoding ofs maximumhistorycount"
  ).split(" "),
);

/** The name of a variable in small letters; undefined where it is one of a drive (`$env:TEMP`) or a splat of nothing. */
function nameOf(node: Node): string | undefined {
  const name = node.text
    .replace(/^[$@]\{?|\}$/g, "")
    .replace(/^(script|local|private|global):/i, "")
    .toLowerCase();
  return name.includes(":") ? undefined : name;
}

/**
 * A block reads no variable that it did not set: pasted after another block it would act on what that one left. What a
 * `try` sets is not set for its `catch` and `finally`, because the line that sets it may be the one that failed.
 */
export const unsetVariable: Rule = ({ root }) => {
  if (!root) return [];
  const problems: LineMismatch[] = [];
  const said = new Set<string>();

  const read = (node: Node, set: ReadonlySet<string>) => {
    const name = nameOf(node);
    if (name === undefined || automatic.has(name) || set.has(name) || said.has(name)) return;
    said.add(name);
    problems.push({
      line: lineOf(node),
      expected: "a variable that this block has set in a line before",
      found: node.text,
      fix: `Set it in the block itself: an earlier block may have left another value. Where a try sets it, write ${node.text} = $null before.`,
    });
  };

  const set = (target: Node, names: Set<string>, reads: boolean) => {
    const [variable] = all(target, "variable");
    // `$a, $b = …` sets both; `$a.B = …` and `$a['B'] = …` read `$a`.
    const parts = target.text.includes(",") ? all(target, "variable") : variable ? [variable] : [];
    for (const part of parts) {
      const name = nameOf(part);
      const whole = parts.length > 1 || /^(\[[^\]]*\]\s*)*[$]\{?[\w:]+\}?$/.test(target.text.trim());
      if (name === undefined) continue;
      if (!whole || reads) read(part, names);
      if (whole) names.add(name);
    }
    if (parts.length <= 1) for (const other of all(target, "variable").slice(1)) read(other, names);
  };

  const visit = (node: Node, names: Set<string>): void => {
    if (node.type === "variable") return read(node, names);
    if (node.type === "assignment_expression") {
      const [left, ...rest] = children(node);
      for (const part of rest) visit(part, names);
      if (left) set(left, names, rest[0]?.text !== "=");
      return;
    }
    if (node.type === "foreach_statement") {
      const parts = children(node);
      const item = parts.find(({ type }) => type === "variable");
      for (const part of parts) {
        if (part === item) continue;
        if (part.type === "statement_block" && item) names.add(nameOf(item) ?? "");
        visit(part, names);
      }
      return;
    }
    if (node.type === "try_statement") {
      const before = new Set(names);
      for (const part of children(node)) visit(part, part.type === "statement_block" ? names : before);
      return;
    }
    if (node.type === "script_parameter") {
      const variable = children(node).find(({ type }) => type === "variable");
      for (const part of children(node)) if (part !== variable) visit(part, names);
      if (variable) names.add(nameOf(variable) ?? "");
      return;
    }
    if (node.type === "function_statement") {
      const inner = new Set(names);
      for (const part of children(node)) visit(part, inner);
      return;
    }
    if (node.type === "command") {
      // `& { … }` has a scope of its own: what it sets is gone behind it.
      const inner = /^[&]\s*\{/.test(node.text) ? new Set(names) : names;
      for (const part of children(node)) visit(part, inner);
      for (const [, name] of node.text.matchAll(/-(?:Out|Error|Warning|Information|Pipeline)Variable\s+['"+]*(\w+)/gi))
        names.add((name ?? "").toLowerCase());
      return;
    }
    for (const part of children(node)) visit(part, names);
  };
  visit(root, new Set());
  return problems;
};
