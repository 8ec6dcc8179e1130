import { readFences } from "../commands/fence";
import { type Fault, say } from "../problem";
import type { Article } from "./read";

/**
 * That no undo is proven by the proof of what it takes back: what is good after the one is bad after the other. Either
 * has a check of its own, or it compares and is its own proof.
 */
export function checkProofs(article: Article): Fault[] {
  const commands = article.commands.flatMap(({ fences, line }) => {
    const read = readFences(fences);
    return "command" in read ? [{ line, facts: read.command.facts }] : [];
  });
  return commands.flatMap(({ facts }) =>
    commands
      .filter((back) => facts.undo !== undefined && back.facts.id === facts.undo && back.facts.id !== facts.id)
      .filter((back) => facts.proof !== undefined && back.facts.proof === facts.proof)
      .map(({ line }) => ({
        line,
        field: "command proof",
        expected: `another proof than that of ${say(facts.id)}, which it takes back`,
        found: say(facts.proof),
        fix: "Give it a check whose Good is the former state; or let it compare, say what it found, and name itself.",
      })),
  );
}
