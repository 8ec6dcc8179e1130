import { all, around, lineOf, type Rule } from "./read-code";

/** What holds a guard together with what it guards. */
const holds = new Set(["script_block_expression", "function_statement", "try_statement"]);

/** A console runs what is pasted statement by statement: a `throw` at the top ends one of them, and the next runs all the same. */
export const looseGuard: Rule = ({ root, effect }) =>
  all(root, "flow_control_statement")
    // A script file, which no fence describes, runs as one.
    .filter(
      (node) => effect !== undefined && /^(throw|return|exit)\b/i.test(node.text) && ![...around(node)].some(({ type }) => holds.has(type)),
    )
    .map((node) => ({
      line: lineOf(node),
      expected: "a guard inside a block & { … } that also holds what it guards",
      found: node.text.split("\n")[0] ?? "",
      fix: "Put both into & { … }, or turn the guard into an if that holds the rest.",
    }));
