import { readFences } from "../commands/fence";
import { type Fault, say } from "../problem";
import type { Article } from "./read";

const how = "Write a list directly below the command, one item for each: - **Bad, type 2**: what to do.";

/** That whoever looks first reads what to do next beside each sign, and finds signs nowhere else. */
export function checkNextSteps({ commands, strayLabels }: Article): Fault[] {
  const [first] = commands;
  const signs = first === undefined ? [] : signsOf(first.fences);
  return [
    ...signs
      .filter((sign) => !first!.stepsAfter.includes(sign))
      .map((sign) => ({
        line: first!.line,
        field: "next step",
        expected: `what to do after ${sign === "good" ? "Good" : "Bad"} of the first command`,
        found: "nothing",
        fix: how,
      })),
    ...strayLabels.map(({ text, line }) => ({
      line,
      field: "next step",
      expected: "one label an item, of a list directly below its command",
      found: say(text),
      fix: how,
    })),
  ];
}

function signsOf(fences: Article["commands"][number]["fences"]): string[] {
  const read = readFences(fences);
  return "command" in read && read.command.facts.good !== undefined ? ["good", "bad"] : [];
}
