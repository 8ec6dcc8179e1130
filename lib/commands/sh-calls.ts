import type { Call } from "./rules/read-code";

/** The programs that a Unix shell runs: each with `sudo` as a call of its own before it. Quoted text is one word. */
export function shCalls(code: string): Call[] {
  return code.split("\n").flatMap((text, i) =>
    parts(text).flatMap((words) => {
      const [first = "", ...rest] = words;
      const call = { name: first, words: rest, line: i + 1 };
      if (first !== "sudo") return [call];
      const at = rest.findIndex((word) => !word.startsWith("-") && !word.includes("="));
      return at < 0 ? [call] : [call, { name: rest[at]!, words: rest.slice(at + 1), line: i + 1 }];
    }),
  );
}

const word = /'([^']*)'|"([^"]*)"|(#.*$)|(&&|\|\||[;|])|([^\s'";|&]+)/g;

/** The words of the commands on a line. */
function parts(text: string): string[][] {
  const commands: string[][] = [[]];
  for (const [, single, double, comment, separator, bare] of text.matchAll(word)) {
    if (comment !== undefined) break;
    if (separator !== undefined) commands.push([]);
    else commands.at(-1)!.push(single ?? double ?? bare ?? "");
  }
  return commands.filter((words) => words.length > 0);
}
