import type { Parser } from "web-tree-sitter";
import { type Cmdlet, type Program, programName, usedSwitch } from "@/lib/commands/catalogue";
import { readCmd } from "@/lib/commands/cmd-syntax";
import { usedNames } from "@/lib/commands/powershell-check";
import type { Problem } from "@/lib/problem";
import type { CommandBlock } from "./command-blocks";
import type { Site } from "./site";

const file = "content/cmdlets.ts";

/** Entries of the catalogue that no command uses, and unusual parameters that no page supports. */
export function catalogueProblems({ catalogue, places }: Site, blocks: readonly CommandBlock[], parser: Parser): Problem[] {
  const of = (shell: string) => blocks.filter((block) => block.shell === shell);
  const calls: Call[] = [
    ...of("powershell").flatMap(({ code }) => usedNames(parser, code)),
    ...of("cmd").flatMap(({ code }) => readCmd(code).invocations),
  ];
  const names = new Set(calls.map(({ name }) => name));
  const unused = (table: "cmdlets" | "programs", name: string, field: string) => ({
    ...places.of(file, table, name),
    field,
    expected: "an entry that a command of the site uses",
    found: "none that does",
    fix: "Remove it.",
  });
  return [
    ...Object.keys(catalogue.cmdlets)
      .filter((name) => !names.has(name))
      .map((name) => unused("cmdlets", name, name)),
    ...Object.entries(catalogue.programs).flatMap(([name, program]) =>
      unusedWords(name, program, calls).map((word) => unused("programs", name, word)),
    ),
    ...Object.entries(catalogue.cmdlets)
      .filter(([, cmdlet]) => !hasSource(cmdlet))
      .map(([name, { source }]) => ({
        ...places.of(file, "cmdlets", name),
        field: `${name} source`,
        expected: "the https address of the page that documents its add-on or its dynamic parameters",
        found: source ?? "nothing",
        fix: "Add it.",
      })),
  ];
}

interface Call {
  readonly name: string;
  readonly passed: readonly string[];
}

/** The program itself if nothing calls it; else its switches and verbs that no call has. */
function unusedWords(name: string, program: Program, calls: readonly Call[]): string[] {
  const own = calls.filter((call) => programName(call.name) === name);
  if (own.length === 0) return [name];
  const used = new Set(own.flatMap(({ passed }) => passed.map((word) => usedSwitch(program, word))));
  const lines = own.map(({ passed }) => `${passed.join(" ").toLowerCase()} `);
  return [
    ...(program.switches ?? []).filter((word) => !used.has(word)).map((word) => `${name} ${word}`),
    ...(program.verbs ?? []).filter((verb) => !lines.some((line) => line.startsWith(`${verb} `))).map((verb) => `${name} ${verb}`),
  ];
}

function hasSource({ dynamic, dynamicSwitches, addOn, module, source = "" }: Cmdlet): boolean {
  if (dynamic !== undefined || dynamicSwitches !== undefined) return source.startsWith("https://learn.microsoft.com/");
  return addOn === undefined || module === "Hyper-V" || source.startsWith("https://");
}
