import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { keyPath } from "@/lib/changes/change";
import { changeCommands } from "@/lib/changes/change-commands";
import type { Command } from "@/lib/commands/command";
import { realPowerShell } from "../content/real-powershell";
import { asBatch } from "../fixtures/as-batch";
import { change, first, id, second } from "./two-values";
import { Wine } from "./wine";

/*
 * The blocks of PowerShell, where there is one (PWSH, or pwsh on the PATH), on wine's registry: `reg.exe` is wine's, and the
 * one cmdlet of theirs that needs a drive of the registry is said with it. The notes are those that Command Prompt sees.
 */

const pwsh = realPowerShell();
const { before, apply, undo } = changeCommands(id, change);
const form = (command: Command, shell: "powershell" | "cmd") => command.forms.find((one) => one.shell === shell)?.code ?? "";

const bin = mkdtempSync(join(tmpdir(), "reg-"));
let wine: Wine;
let folder: string;

beforeAll(async () => {
  if (pwsh === undefined) return;
  wine = await Wine.start();
  folder = join(wine.windows, "0x904-backup");
  writeFileSync(join(bin, "reg.exe"), '#!/bin/sh\nexec wine reg "$@"\n', { mode: 0o755 });
});
afterAll(async () => {
  rmSync(bin, { recursive: true });
  if (pwsh !== undefined) await wine.remove();
});
beforeEach(() => {
  if (pwsh !== undefined) rmSync(folder, { recursive: true, force: true });
});

const setItem = [
  "function Set-ItemProperty { param($Path, $Name, $Type, $Value)",
  "  if ($Type -ne 'DWord') { throw \"expected a number; found $Type\" }",
  "  reg.exe add $Path.Replace(':', '') /v $Name /t REG_DWORD /d $Value /f | Out-Null",
  "}",
];

/** What a block prints. */
function run(...texts: readonly string[]): string {
  writeFileSync(join(bin, "block.ps1"), [...setItem, ...texts].join("\n"));
  const env = { ...wine.environment, SystemRoot: wine.windows, PATH: [bin, process.env.PATH].join(delimiter) };
  const { stdout, stderr } = spawnSync(pwsh ?? "", ["-NoProfile", "-NonInteractive", "-File", join(bin, "block.ps1")], {
    env,
    encoding: "utf8",
    timeout: 50_000,
  });
  return stdout + stderr;
}

const set = (data: number) => [first, second].map((one) => `reg.exe add '${keyPath(one.key)}' /v Cups /t REG_DWORD /d ${data} /f`);
const gone = [first, second].map(({ key }) => `reg.exe delete '${keyPath(key)}' /v Cups /f`);
const query = `reg.exe query '${keyPath(first.key)}' /v Cups`;
const change1 = form(apply, "powershell");
const undo1 = form(undo, "powershell");
const note1 = form(before, "powershell");
const sure = (text: string) => text.replace("$yes = 'no'", "$yes = 'yes'");
const notesLeft = () => readdirSync(folder).length;
const note = () => join(folder, "Before-nettle.1.Cups.txt");

describe.skipIf(pwsh === undefined)("the blocks of PowerShell", { timeout: 180_000 }, () => {
  it("go there and back from a value, and from none", () => {
    expect(run(...set(7), note1, change1, query)).toContain("REG_DWORD    0x1");
    expect(run(undo1, query)).toMatch(/All is again as it was noted[^]*REG_DWORD {4}0x7/);
    expect(notesLeft()).toBe(0);
    const there = run(...gone, note1, change1, query);
    expect(there).toContain("value absent");
    expect(there).toContain("REG_DWORD    0x1");
    const back = run(undo1, query);
    expect(back).toContain("All is again as it was noted.");
    expect(back).not.toContain("REG_DWORD    0x");
  });

  it("undo what Command Prompt noted, and the other way round", async () => {
    run(...set(7));
    await wine.batch("there", [asBatch(form(before, "cmd")), asBatch(form(apply, "cmd"))]);
    expect(run(undo1, query)).toMatch(/All is again as it was noted[^]*REG_DWORD {4}0x7/);
    run(...gone, note1, change1);
    await wine.batch("back", [asBatch(form(undo, "cmd"))]);
    expect(run(query)).not.toContain("REG_DWORD");
    expect(notesLeft()).toBe(0);
  });

  const damages: Readonly<Record<string, string>> = {
    empty: "",
    "without the value's line": "Noted 2026-11-25T10:00:00\n\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Kitchen\n",
    "with a number that lost its data": "    Cups    REG_DWORD    \n",
    "of two values": "    Cups    REG_DWORD    0x7\n    Cups    REG_DWORD    0x8\n",
    "of a value that it also calls absent": "    Cups    REG_DWORD    0x7\nvalue absent\n",
  };

  it.each(Object.entries(damages))("neither change nor undo on a note that is %s", (_, text) => {
    run(...set(7), note1);
    writeFileSync(note(), text);
    expect(run(change1, query)).toMatch(/^Nothing changed: .*Before-nettle\.1\.Cups\.txt is missing or damaged\. [^]*REG_DWORD {4}0x7/);
    const back = run(...set(1), undo1, sure(undo1), query);
    expect(back).toMatch(/Not undone: Cups\. .*Before-nettle\.1\.Cups\.txt is missing or damaged\. /);
    expect(back).toContain("REG_DWORD    0x1");
    expect(back).not.toContain("All is again as it was noted.");
    expect(notesLeft()).toBe(2);
  });

  it("ask, change and undo alike, on a note of an earlier day", () => {
    run(...set(7), note1);
    wine.age(1);
    expect(run(change1, query)).toMatch(/^Nothing changed: .* is not of today\. [^]*REG_DWORD {4}0x7/);
    expect(run(sure(change1), query)).toContain("REG_DWORD    0x1");
    expect(run(undo1, query)).toMatch(/Not undone: Cups\. .* is not of today\. [^]*REG_DWORD {4}0x1/);
    expect(run(sure(undo1), query)).toContain("REG_DWORD    0x7");
  });

  it("put an empty text back", () => {
    run(`reg.exe add '${keyPath(first.key)}' /v Cups /t REG_SZ /d '' /f`, note1, change1);
    const back = run(undo1);
    expect(back).toContain("All is again as it was noted.");
  });
});
