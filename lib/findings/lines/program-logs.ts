import type { Recogniser } from "../fact";
import { namedCodes, patternOf, type KnownText } from "../known-text";
import { refusedSigns } from "../sign-in/refused-sign";
import { matches } from "../text/matches";
import type { Steps } from "../text/steps";
import type { ProgramLog } from "./program-log";

/** Longer lines are read only so far. */
const longest = 600;

function* isThere(text: string, words: RegExp): Steps<boolean> {
  const wanted = new RegExp(words.source, "g");
  for (const match of matches(text, [[wanted, undefined]])) {
    if (match !== undefined) return true;
    yield undefined;
  }
  return false;
}

function* present(text: string, logs: readonly ProgramLog[]): Steps<readonly ProgramLog[]> {
  const found: ProgramLog[] = [];
  for (const log of logs) if (log.words === undefined || (yield* isThere(text, log.words))) found.push(log);
  return found;
}

const revived = ({ line, words, marks, ...rest }: KnownText["programs"][number]): ProgramLog => ({
  ...rest,
  line: patternOf(line),
  ...(words === undefined ? {} : { words: patternOf(words) }),
  marks: marks.map(([pattern, sign]) => [patternOf(pattern), sign]),
});

/** "ERRCONNECT_LOGON_FAILURE", "STATUS_LOGON_FAILURE", "code is 0002000D". A SEC_E_ name is often a way that was only tried. */
const codeIn = /\b(?:ERRCONNECT|ERRINFO|STATUS)_[A-Z\d_]{2,60}|\bcode is [\dA-F]{8}\b/g;

/** What a line says by the names and numbers of the catalogue. */
function signsOfCodes(known: KnownText): (line: string) => string | undefined {
  const signs = new Map<string, string>();
  for (const { number, name, refusal, sign = refusal && refusedSigns[refusal] } of namedCodes(known)) {
    if (sign === undefined || name === undefined) continue;
    signs.set(name, sign);
    signs.set(`code is ${number.toString(16).padStart(8, "0").toUpperCase()}`, sign);
  }
  return (line) =>
    line
      .match(codeIn)
      ?.map((code) => signs.get(code))
      .find((sign) => sign !== undefined);
}

/** The lines of other programs' logs. One search finds the lines of all of them; only these are looked at closely. */
export const programLogs = (known: KnownText): Recogniser => {
  const logs = known.programs.map(revived);
  const signOfCodes = signsOfCodes(known);
  const any = new RegExp(logs.map(({ line }) => line.source).join("|"), "gm");
  return {
    id: "program-logs",
    *recognise(text) {
      const there = yield* present(text, logs);
      let readTo = 0;
      for (const match of matches(text, [[any, undefined]])) {
        if (match === undefined) {
          yield undefined;
          continue;
        }
        const { index } = match.found;
        if (index < readTo) continue;
        const start = text.lastIndexOf("\n", index - 1) + 1;
        const next = text.indexOf("\n", index);
        const end = next < 0 ? text.length : next;
        readTo = end;
        const line = text.slice(start, Math.min(end, start + longest));
        const log = there.find((each) => each.line.test(line));
        if (log === undefined) continue;
        const markOf = (words: string) =>
          log.marks.find(([pattern]) => pattern.test(words))?.[1] ?? (log.namesCodes ? signOfCodes(words) : undefined);
        // A line that was wrapped goes on in the next.
        const sign = markOf(line) ?? markOf(`${line.trimEnd()} ${text.slice(end + 1, end + 1 + longest).split("\n", 1)[0] ?? ""}`);
        const indent = line.length - line.trimStart().length;
        yield { kind: "line", of: log.program, sign, at: { start: start + indent, end: start + text.slice(start, end).trimEnd().length } };
      }
    },
  };
};
