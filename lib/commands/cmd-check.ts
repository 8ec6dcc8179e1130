/** Judges commands for Command Prompt against the catalogue. */
import type { LineMismatch } from "../problem";
import { type Catalogue, checkProgram, inCatalogue, programName } from "./catalogue";
import { isRemark, readCmd, signs } from "./cmd-syntax";
import { splitPlaceholders } from "./placeholder-names";

/** Environment variables that every Windows sets. */
const known = "SystemRoot SystemDrive ProgramData TEMP APPDATA LOCALAPPDATA USERPROFILE COMPUTERNAME windir errorlevel".split(" ");

/** Everything wrong with a piece of Command Prompt, all at once. */
export function checkCmd(code: string, { cmdlets, programs }: Catalogue): LineMismatch[] {
  const read = readCmd(code);
  const own = [...code.matchAll(/^\s*set "(\w+)=/gm)].map(([, name]) => name ?? "");
  return [
    ...read.faults,
    ...code.split("\n").flatMap((text, i) => [...checkVariables(text, [...known, ...own], i + 1), ...checkPlaceholders(text, i + 1)]),
    ...read.invocations.flatMap(({ name, passed, line }) => {
      const program = programs[programName(name)];
      if (program) return checkProgram(programName(name), program, passed).map((problem) => ({ line, ...problem }));
      const expected = Object.hasOwn(cmdlets, name) ? "a program: Command Prompt has no cmdlets" : "a program of content/cmdlets.ts";
      return [{ line, expected, found: name, fix: inCatalogue }];
    }),
  ].sort((a, b) => a.line - b.line);
}

function checkVariables(text: string, names: readonly string[], line: number): LineMismatch[] {
  return [...text.matchAll(/(?<!\^)%([A-Za-z]\w+)(?=%)/g)]
    .filter(([, name = ""]) => !names.some((other) => other.toLowerCase() === name.toLowerCase()))
    .map(([found]) => ({
      line,
      expected: `a variable that Windows sets or the command itself (${names.join(", ")})`,
      found: `${found}%`,
      fix: "Set it first, or write the path.",
    }));
}

/** A word to fill in stands inside double quotes, or in a remark. */
function checkPlaceholders(text: string, line: number): LineMismatch[] {
  if (isRemark(text)) return [];
  const quoted = signs(text.replaceAll("^", " ")).map((sign) => sign.quoted && sign.char !== '"');
  let index = 0;
  return splitPlaceholders(text).flatMap(({ text: part, placeholder }) => {
    const start = index;
    index += part.length;
    return !placeholder || quoted.slice(start, index).every(Boolean)
      ? []
      : [{ line, expected: `${part} inside double quotes`, found: "no quotes", fix: "Put it in double quotes." }];
  });
}
