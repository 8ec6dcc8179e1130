/** Judges PowerShell of the site against Windows PowerShell 5.1: see powershell-syntax.ts. */
import type { Parser } from "web-tree-sitter";
import { aliases } from "./aliases";
import type { LineMismatch, Mismatch } from "../problem";
import { type Catalogue, checkCmdlet, checkProgram, inCatalogue, programName } from "./catalogue";
import { splitPlaceholders } from "./placeholder-names";
import { maskPowerShell } from "./powershell-mask";
import { type Invocation, readPowerShell } from "./powershell-syntax";

/** What PowerShell 6 and 7 added, found in code outside strings and comments. */
const newer: readonly (readonly [RegExp, string])[] = [
  [/&&|\|\|/g, "separate statements, or `if`: 5.1 has no && and ||"],
  [/\?\?=?/g, "`if ($null -eq …)`: 5.1 has no ??"],
  [/\$\{?\w+\}?\?[.[]/g, "`if`: 5.1 has no ?. and ?[]"],
  [/[\w)\]'"]\s+\?\s[^{]*?\s:\s/g, "`if … else`: 5.1 has no ternary operator"],
  [/-Parallel\b/gi, "a plain loop: 5.1 has no ForEach-Object -Parallel"],
  [/\$Is(?:Windows|Linux|MacOS|CoreCLR)\b|\$PSStyle\b/gi, "a variable that 5.1 has"],
  [/[^&\s]\s*&\s*$/gm, "Start-Job: 5.1 has no & at the end of a line"],
];

/** Characters that look like a quote, a dash or a space and are none to a reader, though partly to PowerShell. */
const lookalikes = /[\u2018-\u201f\u2010-\u2015\u2212\u00a0\u2000-\u200f\u202f\u2060\ufeff\u00ab\u00bb]/g;

/** Everything wrong with a piece of PowerShell, all at once, in order of lines. */
export function checkPowerShell(parser: Parser, code: string, catalogue: Catalogue): LineMismatch[] {
  const masked = maskPowerShell(code);
  const read = readPowerShell(parser, code);
  return [
    ...read.faults.map(({ line, found }) => ({
      line,
      expected: "PowerShell that parses",
      found,
      fix: "Close what is open; look at the line before, too.",
    })),
    ...newer.flatMap(([pattern, expected]) => found(masked, code, pattern, expected, "Write it for Windows PowerShell 5.1.")),
    ...found(code, code, lookalikes, "a plain quote, dash or space", "Type it on the keyboard."),
    ...found(code, code, /`[ \t]+$/gm, "a backtick as the last character of its line", "Remove the spaces behind it."),
    ...checkPlaceholders(code, masked),
    ...read.invocations.flatMap((call) => checkCall(call, catalogue, read.functions).map((problem) => ({ line: call.line, ...problem }))),
  ].sort((a, b) => a.line - b.line);
}

const lineAt = (code: string, index: number) => code.slice(0, index).split("\n").length;

function found(text: string, code: string, pattern: RegExp, expected: string, fix: string): LineMismatch[] {
  return [...text.matchAll(pattern)].map(({ 0: match, index }) => {
    const shown = code.slice(index, index + match.length).trim();
    const code1 = /^[^\x20-\x7e]$/.test(match)
      ? `U+${match.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`
      : JSON.stringify(shown);
    return { line: lineAt(code, index), expected, found: code1, fix };
  });
}

/** A word to fill in stands inside single quotes or a comment, where nothing that is filled in can act. */
function checkPlaceholders(code: string, masked: string): LineMismatch[] {
  let index = 0;
  return splitPlaceholders(code).flatMap(({ text, placeholder }) => {
    const start = index;
    index += text.length;
    if (!placeholder) return [];
    const cover = masked.slice(start, index);
    const quote = /(['"])x*$/.exec(masked.slice(0, start))?.[1];
    const safe = /^\s+$/.test(cover) || (/^x+$/.test(cover) && quote === "'");
    return safe
      ? []
      : [
          {
            line: lineAt(code, start),
            expected: `${text} inside single quotes`,
            found: quote === '"' ? "double quotes" : "no quotes",
            fix: "Put it in single quotes, where nothing that is filled in can act.",
          },
        ];
  });
}

function checkCall(call: Invocation, { cmdlets, programs }: Catalogue, functions: readonly string[]): Mismatch[] {
  const { name } = call;
  // `1..9 |` comes out of the grammar as a command; `& $block` calls a variable, `& { … }` the block, whose own calls come one by one.
  if (/^\d/.test(name) || /^[${]/.test(name) || functions.includes(name)) return [];
  const alias = aliases.get(name.toLowerCase());
  if (alias !== undefined)
    return [{ expected: `the full name ${alias}, or the program with .exe`, found: name, fix: "Write the name in full." }];
  const cmdlet = Object.hasOwn(cmdlets, name) ? cmdlets[name] : undefined;
  if (cmdlet) return checkCmdlet(name, cmdlet, call);
  const program = Object.hasOwn(programs, programName(name)) ? programs[programName(name)] : undefined;
  if (!program)
    return [
      {
        expected: "a cmdlet or program of content/cmdlets.ts, in its own spelling",
        found: name || "nothing",
        fix: inCatalogue,
      },
    ];
  if (program.builtIn)
    return [{ expected: "a cmdlet: Command Prompt alone has this built in", found: name, fix: "Write the cmdlet that does the same." }];
  if (!/\.(exe|com|msc|cpl)$/i.test(name))
    return [{ expected: `${name}.exe, so that no alias or function takes its place`, found: name, fix: `Write ${name}.exe.` }];
  // Words with variables are judged as far as they are plain: `"/delete:$target"`.
  return checkProgram(
    programName(name),
    program,
    call.words.map((word) => passedOn(word.kind === "parameter" ? `-${word.text}` : (word.literal ?? word.text))),
  );
}

const passedOn = (text: string) => text.replace(/^["']|["']$/g, "").replace(/^([/-][\w:]+)["'](.*)$/, "$1$2");

/** Names of the cmdlets and programs that a piece of PowerShell uses, with the switches of programs. */
export function usedNames(parser: Parser, code: string): { name: string; passed: string[] }[] {
  return readPowerShell(parser, code).invocations.map((call) => ({
    name: call.name,
    passed: call.words.map((word) => passedOn(word.kind === "parameter" ? `-${word.text}` : (word.literal ?? word.text))),
  }));
}
