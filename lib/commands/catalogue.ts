import type { Mismatch } from "../problem";
import type { Invocation, Word } from "./powershell-syntax";

/** A cmdlet that the site uses. */
export interface Cmdlet {
  /** The module that brings it, or the name of the add-on. */
  readonly module: string;
  /** Names of the parameters that take a value, separated by spaces. */
  readonly takes?: string;
  /** Names of the switches. */
  readonly switches?: string;
  /** Parameters that only the registry drive or the certificate drive adds: `Set-ItemProperty -Type`. */
  readonly dynamic?: string;
  /** Switches of that kind: `Remove-Item -DeleteKey`. */
  readonly dynamicSwitches?: string;
  /** It is no part of Windows PowerShell 5.1 on a plain Windows: what brings it. */
  readonly addOn?: string;
  /** PowerShell 7 lacks it. */
  readonly only51?: true;
  /** Where its parameters are documented, if that is not its module's page at learn.microsoft.com. */
  readonly source?: string;
}

/** A program, or a command that Command Prompt has built in. */
export interface Program {
  /** First words that choose what it does: `query` of `reg`. */
  readonly verbs?: readonly string[];
  /** Switches that the site uses, as written; one that takes a value after a colon or equals sign ends in it. */
  readonly switches?: readonly string[];
  /** Command Prompt has it built in, so PowerShell has it not. */
  readonly builtIn?: true;
  /** What follows is text: a command that is shown in it has switches of its own. */
  readonly prints?: true;
  readonly source: string;
}

export interface Catalogue {
  readonly cmdlets: Readonly<Record<string, Cmdlet>>;
  readonly programs: Readonly<Record<string, Program>>;
}

/** Parameters that every cmdlet has. Source: about_CommonParameters; `-WhatIf` and `-Confirm` are the cmdlet's own. */
const commonTakes = "ErrorAction WarningAction InformationAction ErrorVariable WarningVariable OutVariable OutBuffer PipelineVariable";
const commonSwitches = "Verbose Debug";

const words = (text: string | undefined) => (text ?? "").split(" ").filter(Boolean);

/** Judges the words after the name of a cmdlet: each parameter exists, has its value, and nothing stands without a name. */
export function checkCmdlet(name: string, cmdlet: Cmdlet, call: Invocation): Mismatch[] {
  const takes = [...words(cmdlet.takes), ...words(cmdlet.dynamic), ...words(commonTakes)];
  const switches = [...words(cmdlet.switches), ...words(cmdlet.dynamicSwitches), ...words(commonSwitches)];
  const problems: Mismatch[] = [];
  let open: string | undefined;
  const close = () => {
    if (open !== undefined) problems.push({ expected: `a value after ${name} -${open}`, found: "none", fix: "Write the value." });
    open = undefined;
  };
  for (const word of call.words) {
    if (word.kind === "splat") continue;
    if (word.kind === "value") {
      if (open === undefined)
        problems.push({
          expected: `a parameter name before every value of ${name}`,
          found: word.text,
          fix: "Name the parameter that it belongs to.",
        });
      open = undefined;
      continue;
    }
    close();
    if (takes.includes(word.text) || word.colon) open = word.text;
    if (!takes.includes(word.text) && !switches.includes(word.text)) problems.push(unknownParameter(name, [...takes, ...switches], word));
  }
  close();
  return problems;
}

function unknownParameter(name: string, known: readonly string[], { text }: Word): Mismatch {
  const near = known.filter((parameter) => parameter.toLowerCase().startsWith(text.toLowerCase()));
  return {
    expected: near.length > 0 ? `${name} -${near.join(" or -")}` : `a parameter that ${name} has in Windows PowerShell 5.1`,
    found: `-${text}`,
    fix: "Write it in full, as the cmdlet's page has it; what content/cmdlets.ts lacks is added there.",
  };
}

/** Whether a word of a native program's call is one of its switches. */
const isSwitch = (word: string) => /^[/-][A-Za-z?]/.test(word) || /^[A-Za-z]+=$/.test(word);

/** The switch of the list that a word uses, if any. */
export const usedSwitch = ({ switches = [] }: Program, word: string) =>
  switches.find((known) =>
    /[:=]$/.test(known) ? word.toLowerCase().startsWith(known.toLowerCase()) : word.toLowerCase() === known.toLowerCase(),
  );

/** What to do about a program or a word of it that the catalogue does not have. */
export const inCatalogue = "Correct it, or add it to content/cmdlets.ts with its source.";

/** Judges the words after the name of a program, as they reach it. */
export function checkProgram(name: string, program: Program, passed: readonly string[]): Mismatch[] {
  const { verbs, switches = [], prints } = program;
  const problems: Mismatch[] = [];
  if (prints) return problems;
  const line = passed.join(" ").toLowerCase();
  if (verbs && !verbs.some((verb) => `${line} `.startsWith(`${verb.toLowerCase()} `))) {
    problems.push({ expected: `${name} with one of: ${verbs.join(", ")}`, found: passed[0] ?? "nothing", fix: inCatalogue });
  }
  for (const word of passed) {
    if (isSwitch(word) && !usedSwitch(program, word))
      problems.push({ expected: `a switch of ${name}: ${switches.join(" ") || "none"}`, found: word, fix: inCatalogue });
  }
  return problems;
}

/** The first word of a path or name of a program as the catalogue has it. */
export const programName = (name: string) =>
  name
    .toLowerCase()
    .replace(/^.*\\/, "")
    .replace(/\.(exe|com|msc|cpl)$/, "");
