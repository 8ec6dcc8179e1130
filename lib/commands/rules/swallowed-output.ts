import type { LineMismatch } from "../../problem";
import type { Node } from "web-tree-sitter";
import { all, type Call, lineOf, pipelineOf, type Rule } from "./read-code";

/** The last call of each pipeline, by the id of its node. */
function lastCalls(calls: readonly Call[]): ReadonlyMap<number, Call> {
  const last = new Map<number, Call>();
  for (const call of calls) {
    const pipeline = call.node && pipelineOf(call.node);
    if (pipeline) last.set(pipeline.id, call);
  }
  return last;
}

/** What a pipeline sends to the screen, as far as it can be told: a row of chosen columns, or other objects. */
function printed(pipeline: Node, last: Call | undefined): string | undefined {
  // `(Get-CimInstance …).LastBootUpTime`: a date or another object, which has columns of its own or none.
  if (!last && /^\([^]*\)\.\w+$/.test(pipeline.text.trim())) return pipeline.text;
  if (!last || pipeline.text.trimStart().startsWith("$")) return undefined;
  if (last.name === "Select-Object" && !last.words.some((word) => /^-ExpandProperty$/i.test(word))) {
    const at = last.words.findIndex((word) => /^-Property$/i.test(word));
    return at < 0 ? undefined : `Select-Object ${last.words.slice(at + 1).join(" ")}`;
  }
  return /^Get-(?!Content|Date)/.test(last.name) ? last.name : undefined;
}

/**
 * The screen takes its columns from the first object that has none of its own. What follows with other properties comes
 * out as empty lines, where the block runs as one: in a script, in Run Command, inside & { … }.
 */
export const swallowedOutput: Rule = ({ root, calls }) => {
  const problems: LineMismatch[] = [];
  const lastOf = lastCalls(calls);
  for (const list of all(root, "statement_list")) {
    let first: string | undefined;
    for (const statement of list.namedChildren) {
      if (statement?.type !== "pipeline") continue;
      const now = printed(statement, lastOf.get(statement.id));
      if (first !== undefined && now !== undefined && now !== first)
        problems.push({
          line: lineOf(statement),
          expected: "output that the columns of the Select-Object before it do not swallow",
          found: statement.text.split("\n")[0] ?? "",
          fix: "End both with Format-List or Format-Table, or print a line of text.",
        });
      if (now?.startsWith("Select-Object ")) first ??= now;
    }
  }
  return problems;
};
