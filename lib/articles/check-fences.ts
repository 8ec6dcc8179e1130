import { readFences } from "../commands/fence";
import { type Fault, say } from "../problem";
import { changeIds } from "./ids";
import type { Article } from "./read";

/** The facts of every command, and that what they refer to is in the article. */
export function checkFences(article: Article): Fault[] {
  const read = article.commands.map(({ fences, line }) => ({ fences, line, ...readFences(fences) }));
  const ids = [...read.flatMap((one) => ("command" in one && one.command.facts.id ? [one.command.facts.id] : [])), ...changeIds(article)];
  return read.flatMap((one): Fault[] => {
    if ("problems" in one)
      return one.problems.map(({ fence, field, ...rest }) => ({
        line: one.fences[fence]?.line ?? one.line,
        field: `command ${field}`,
        ...rest,
      }));
    const { before, proof, undo } = one.command.facts;
    return Object.entries({ before, proof, undo })
      .filter(([, id]) => id !== undefined && !ids.includes(id))
      .map(([field, id]) => ({
        line: one.line,
        field: `command ${field}`,
        expected: `the id of a command in this article (${ids.join(", ") || "it has none"})`,
        found: say(id),
        fix: "Correct the id, or give the command that is meant this id.",
      }));
  });
}
