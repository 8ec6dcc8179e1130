import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Parser } from "web-tree-sitter";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changes } from "@/content/changes";
import { cmdlets, programs } from "@/content/cmdlets";
import type { Change } from "@/lib/changes/change";
import { changeCommands } from "@/lib/changes/change-commands";
import { readArticle } from "@/lib/articles/read";
import { type Catalogue, programName, usedSwitch } from "@/lib/commands/catalogue";
import { checkCmd } from "@/lib/commands/cmd-check";
import { readCmd } from "@/lib/commands/cmd-syntax";
import type { Command, CommandForm } from "@/lib/commands/command";
import { checkPowerShell, usedNames } from "@/lib/commands/powershell-check";
import { checkSh } from "@/lib/commands/sh-check";
import { powerShellParser } from "@/lib/commands/powershell-parser";
import { type Problem, problemSentence } from "@/lib/problem";
import { parseWithPowerShell, realPowerShell } from "./real-powershell";

/** A piece of code as a reader copies it, with its place. */
interface Block extends CommandForm {
  readonly file: string;
  /** Line of the file before the first line of the code; 0 when the code is generated. */
  readonly above: number;
  /** What names the block where a line does not. */
  readonly field: string;
}

const root = join(import.meta.dirname, "../..");
const catalogue: Catalogue = { cmdlets, programs };

/** The code of an article, at the lines where it stands. */
function articleBlocks(file: string): Block[] {
  const text = readFileSync(join(root, file), "utf8");
  return readArticle(text).commands.flatMap(({ fences, line }) =>
    fences.map(({ language, code }) => {
      const at = text.indexOf(`\n${code}\n`);
      const above = at < 0 ? line : text.slice(0, at + 1).split("\n").length - 1;
      return { shell: language as Block["shell"], code, file, above, field: language };
    }),
  );
}

const isCommand = (value: object): value is Pick<Command, "forms"> => "forms" in value && Array.isArray(value.forms);

/** The code of every command that data of the site holds, however deep. */
function dataBlocks(file: string, value: unknown, field: string): Block[] {
  if (typeof value !== "object" || value === null) return [];
  if (isCommand(value)) return value.forms.map(({ shell, code }) => ({ shell, code, file, above: 0, field: `${field} ${shell}` }));
  return Object.entries(value).flatMap(([key, part]) => dataBlocks(file, part, field === "" ? key : `${field}.${key}`));
}

/** Data of the site that holds commands: every file of content/ which says so by its import. */
async function contentBlocks(): Promise<Block[]> {
  const files = readdirSync(join(root, "content")).filter((name) => name.endsWith(".ts") && name !== "cmdlets.ts");
  const blocks = await Promise.all(
    files
      .filter((name) => /\bforms:/.test(readFileSync(join(root, "content", name), "utf8")))
      .map(async (name) => dataBlocks(`content/${name}`, await import(join(root, "content", name)), "")),
  );
  return blocks.flat();
}

const scripts = () =>
  readdirSync(join(root, "public"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ps1"))
    .map((name): Block => ({
      shell: "powershell",
      code: readFileSync(join(root, "public", name), "utf8"),
      file: `public/${name}`,
      above: 0,
      field: "script",
    }));

let parser: Parser;
let blocks: Block[];
const pwsh = realPowerShell();
const parsed = { treeSitter: 0, powerShell: 0, cmd: 0 };

const articleFiles = readdirSync(join(root, "content"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".mdx"))
  .map((name) => `content/${name.replaceAll("\\", "/")}`);

beforeAll(async () => {
  parser = await powerShellParser();
  const generated = Object.entries(changes).flatMap(([id, change]: [string, Change]) => {
    const { before, apply, proof, undo } = changeCommands(id, change);
    return Object.entries({ before, apply, proof, undo }).flatMap(([step, { forms }]) =>
      forms.map(({ shell, code }): Block => ({ shell, code, file: "content/changes.ts", above: 0, field: `${id}, ${step}, ${shell}` })),
    );
  });
  blocks = [...articleFiles.flatMap(articleBlocks), ...(await contentBlocks()), ...generated, ...scripts()];
});

afterAll(() => {
  const real = pwsh === undefined ? "no PowerShell found (PATH or PWSH)" : `${parsed.powerShell} by PowerShell's own parser (${pwsh})`;
  console.info(`${parsed.treeSitter} pieces of PowerShell parsed by tree-sitter, ${real}; ${parsed.cmd} of Command Prompt read.`);
});

const of = (shell: string) => blocks.filter((block) => block.shell === shell);

const problem = ({ file, above, field }: Block, { line, expected, found }: { line: number; expected: string; found: string }): Problem => ({
  file,
  line: above === 0 && file.startsWith("content/") ? 0 : above + line,
  field: above === 0 && file.startsWith("content/") ? `${field}, line ${line}` : field,
  expected,
  found,
});

const all = (problems: readonly Problem[]) => problems.map(problemSentence);

describe("commands", () => {
  it("in PowerShell are what Windows PowerShell 5.1 accepts", () => {
    const powerShell = of("powershell");
    const problems = powerShell.flatMap((block) =>
      checkPowerShell(parser, block.code, catalogue).map((complaint) => problem(block, complaint)),
    );
    parsed.treeSitter = powerShell.length;
    expect(powerShell.length).toBeGreaterThan(Object.keys(changes).length * 4);
    expect(all(problems)).toEqual([]);
  });

  it.skipIf(pwsh === undefined)("in PowerShell satisfy PowerShell's own parser", () => {
    const powerShell = of("powershell");
    const answers = parseWithPowerShell(
      pwsh ?? "",
      powerShell.map(({ code }) => code),
    );
    parsed.powerShell = answers.length;
    expect(answers).toHaveLength(powerShell.length);
    const problems = answers.flatMap((errors, i) => {
      const block = powerShell[i];
      return block ? errors.map(({ line, message }) => problem(block, { line, expected: "what PowerShell parses", found: message })) : [];
    });
    expect(all(problems)).toEqual([]);
  });

  it("for Command Prompt name programs and switches that exist, with quotes in pairs", () => {
    const cmd = of("cmd");
    const problems = cmd.flatMap((block) => checkCmd(block.code, catalogue).map((complaint) => problem(block, complaint)));
    parsed.cmd = cmd.length;
    expect(cmd.length).toBeGreaterThan(Object.keys(changes).length * 4);
    expect(all(problems)).toEqual([]);
  });

  it("for a Unix shell keep what is filled in inside single quotes", () => {
    const problems = of("sh").flatMap((block) => checkSh(block.code).map((complaint) => problem(block, complaint)));
    expect(all(problems)).toEqual([]);
  });

  it("in scripts are plain ASCII, which 5.1 reads alike in every country", () => {
    const problems = of("powershell")
      .filter(({ file }) => file.endsWith(".ps1"))
      .flatMap((block) =>
        block.code.split("\n").flatMap((text, i) => {
          const odd = /[^\x20-\x7e\t\r]/.exec(text)?.[0];
          return odd === undefined
            ? []
            : [problem(block, { line: i + 1, expected: "ASCII", found: `U+${odd.codePointAt(0)?.toString(16).padStart(4, "0")}` })];
        }),
      );
    expect(all(problems)).toEqual([]);
  });

  it("use every entry of the catalogue, and every switch of its programs", () => {
    const calls = [
      ...of("powershell").flatMap(({ code }) => usedNames(parser, code)),
      ...of("cmd").flatMap(({ code }) => readCmd(code).invocations),
    ];
    const names = new Set(calls.map(({ name }) => name));
    const unusedCmdlets = Object.keys(cmdlets).filter((name) => !names.has(name));
    const unusedWords = Object.entries(catalogue.programs).flatMap(([name, program]) => {
      const own = calls.filter((call) => programName(call.name) === name);
      if (own.length === 0) return [name];
      const used = new Set(own.flatMap(({ passed }) => passed.map((word) => usedSwitch(program, word))));
      const lines = own.map(({ passed }) => `${passed.join(" ").toLowerCase()} `);
      return [
        ...(program.switches ?? []).filter((word) => !used.has(word)).map((word) => `${name} ${word}`),
        ...(program.verbs ?? []).filter((verb) => !lines.some((line) => line.startsWith(`${verb} `))).map((verb) => `${name} ${verb}`),
      ];
    });
    expect([...unusedCmdlets, ...unusedWords], "remove from content/cmdlets.ts what no command uses").toEqual([]);
  });

  it.each(Object.entries(catalogue.cmdlets))(
    "%s says where an unusual parameter is documented",
    (_, { dynamic, dynamicSwitches, addOn, source, module }) => {
      if (dynamic !== undefined || dynamicSwitches !== undefined) expect(source).toMatch(/^https:\/\/learn\.microsoft\.com\//);
      if (addOn !== undefined && module !== "Hyper-V") expect(source).toMatch(/^https:\/\//);
    },
  );
});
