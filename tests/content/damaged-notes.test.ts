import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { commandBlocks } from "@/scripts/check/command-blocks";
import { readKnowledge } from "@/scripts/check/knowledge";
import { siteOf } from "@/scripts/check/site";
import { realPowerShell } from "./real-powershell";

/*
 * What the undos that articles write by hand make of a damaged note, where there is a PowerShell to run them. What they ask
 * of Windows is answered by functions of the same names, which print what is set.
 */

const pwsh = realPowerShell();
const windows = mkdtempSync(join(tmpdir(), "notes-"));
const folder = join(windows, "0x904-backup");
const codes = new Map<string, string>();
const [old, bound] = ["a".repeat(40), "b".repeat(40)];

beforeAll(async () => {
  for (const { place, code, shell } of commandBlocks(siteOf(await readKnowledge()))) {
    const name = shell === "powershell" && ["bind-back", "disable-suite", "untrust-host"].find((id) => code.includes(opensWith[id]!));
    if (name && place.file.endsWith(".mdx")) codes.set(name, code);
  }
  expect(codes.size).toBe(3);
});
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
});
afterAll(() => rmSync(windows, { recursive: true }));

/** By what one knows each block. */
const opensWith: Readonly<Record<string, string>> = {
  "bind-back": "bound-before-*.txt",
  "disable-suite": "suite-added-*.txt",
  "untrust-host": "trusted-hosts*.txt",
};

/** Windows, as far as the blocks ask it. */
const answers = (type: number) => [
  `function Get-CimInstance { [pscustomobject]@{ SSLCertificateSHA1Hash = '${bound}'; SSLCertificateSHA1HashType = ${type} } }`,
  "function Set-CimInstance { 'SET' }",
  "function Get-TlsCipherSuite { [pscustomobject]@{ Name = 'TLS_KETTLE' } }",
  "function Disable-TlsCipherSuite { 'SET' }",
  "function Get-Item { param($Path) if ($Path -like 'WSMan*') { [pscustomobject]@{ Value = 'HOST07,HOST01' } } else { Microsoft.PowerShell.Management\\Get-Item $Path } }",
  "function Set-Item { 'SET' }",
];

function run(id: string, type = 3): string {
  writeFileSync(join(windows, "block.ps1"), [...answers(type), codes.get(id)!].join("\n"));
  const { stdout, stderr } = spawnSync(pwsh ?? "", ["-NoProfile", "-NonInteractive", "-File", join(windows, "block.ps1")], {
    env: { ...process.env, SystemRoot: windows, NO_COLOR: "1" },
    encoding: "utf8",
    timeout: 60_000,
  });
  return (stdout + stderr).replace(/\s+(?:\|\s+)?/g, " ");
}

const note = (name: string, text: string) => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

describe.skipIf(pwsh === undefined)("a damaged note of an article", { timeout: 120_000 }, () => {
  it.each(["", `${old}\n`, `${old}\n3\n`])("of a certificate binding undoes nothing and stays: %j", (text) => {
    const file = note("bound-before-20260309-081422.txt", text);
    for (const type of [1, 3]) {
      const output = run("bind-back", type);
      expect(output).toContain("Nothing is undone: the note is damaged. It stays.");
      expect(output).not.toContain("SET");
    }
    expect(existsSync(file)).toBe(true);
  });

  it("is none where nothing was bound by hand before: it says what was found, what was done, and what to do", () => {
    const file = note("bound-before-20260309-081422.txt", `${old}\n1\n${bound}\n`);
    const output = run("bind-back");
    expect(output).toContain(
      "Nothing is undone yet. Before, none was bound by hand; the one of now is. Do step 1, which takes it off, then run this again.",
    );
    expect(existsSync(file)).toBe(true);
    expect(run("bind-back", 1)).toContain("As it was noted. The note is deleted.");
    expect(existsSync(file)).toBe(false);
  });

  it("of a binding that is sound puts the old one back", () => {
    note("bound-before-20260309-081422.txt", `${old}\n3\n${bound}\n`);
    expect(run("bind-back")).toContain("SET");
  });

  it("of a suite does not pass for a suite that is out", () => {
    const file = note("suite-added-20260309-081422.txt", "");
    const output = run("disable-suite");
    expect(output).toContain("the note is damaged");
    expect(output).not.toContain("It is out");
    expect(existsSync(file)).toBe(true);
  });

  it("of the trusted hosts does not clear the list, which a sound note of an empty list does", () => {
    const file = note("trusted-hosts-20260309-081422.txt", "");
    const output = run("untrust-host");
    expect(output).toMatch(/Nothing done: the note .* is damaged/);
    expect(output).not.toContain("SET");
    expect(existsSync(file)).toBe(true);
    writeFileSync(file, "\r\n");
    expect(run("untrust-host")).toContain("SET");
  });
});
