import { readFences } from "../commands/fence";
import { type Fault, say } from "../problem";
import type { Article } from "./read";

const field = "next step";

/** That whoever looks first reads what to do next beside each sign, and finds signs nowhere else. */
export function checkNextSteps({ commands, strayLabels }: Article): Fault[] {
  // One item that cannot be placed leaves its whole list out: what follows from that is no fault of its own.
  const unlabelled = commands.flatMap((command) => command.unlabelled);
  if (unlabelled.length > 0) {
    return unlabelled.map(({ text, line }) => ({
      line,
      field,
      expected: "a bold label at the beginning of each item of a list below a command",
      found: say(text.slice(0, 40)),
      fix: "Begin it with what the command prints then: - **Bad, type 2**: what to do.",
    }));
  }
  const [first] = commands;
  const signs = first === undefined ? [] : signsOf(first.fences);
  return [
    ...signs
      .filter((sign) => !first!.stepsAfter.includes(sign.toLowerCase()))
      .map((sign) => ({
        line: first!.line,
        field,
        expected: `what to do after ${sign} of the first command`,
        found: "nothing",
        fix: `Add an item to the list directly below it: - **${sign}**: what to do.`,
      })),
    ...strayLabels.map(({ text, line }) => ({
      line,
      field,
      expected: "one label an item, of a list directly below its command",
      found: say(text),
      fix: "Give it an item of its own there: - **Bad, type 2**: what to do. If it is no label, take off the bold.",
    })),
  ];
}

function signsOf(fences: Article["commands"][number]["fences"]): string[] {
  const read = readFences(fences);
  return "command" in read && read.command.facts.good !== undefined ? ["Good", "Bad"] : [];
}
