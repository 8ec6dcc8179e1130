import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** PowerShell on this computer: named by the variable PWSH, or `pwsh` on the PATH; undefined when there is none. */
export function realPowerShell(): string | undefined {
  const program = process.env.PWSH ?? "pwsh";
  const { status } = spawnSync(program, ["-NoProfile", "-NonInteractive", "-Command", "exit 0"], { timeout: 60_000 });
  if (process.env.PWSH !== undefined && status !== 0)
    throw new Error(`Expected PWSH to name a PowerShell; found ${program}, which does not start.`);
  return status === 0 ? program : undefined;
}

/** Reads a JSON list of texts and writes, for each, its parse errors. Nothing of the texts runs. */
const script = `
param([string] $Path)
$texts = Get-Content -LiteralPath $Path -Raw -Encoding UTF8 | ConvertFrom-Json
$answers = foreach ($text in $texts) {
  $tokens = $null
  $errors = $null
  [void][System.Management.Automation.Language.Parser]::ParseInput($text, [ref] $tokens, [ref] $errors)
  , @($errors | ForEach-Object -Process { @{ line = $_.Extent.StartLineNumber; message = $_.Message } })
}
ConvertTo-Json -InputObject @($answers) -Depth 5 -Compress
`;

/** One PowerShell process parses all texts. The answers stand in the order of the texts. */
export function parseWithPowerShell(program: string, texts: readonly string[]): { line: number; message: string }[][] {
  const folder = mkdtempSync(join(tmpdir(), "powershell-"));
  try {
    writeFileSync(join(folder, "parse.ps1"), script);
    writeFileSync(join(folder, "texts.json"), JSON.stringify(texts));
    const { stdout, stderr, status } = spawnSync(
      program,
      ["-NoProfile", "-NonInteractive", "-File", join(folder, "parse.ps1"), join(folder, "texts.json")],
      { encoding: "utf8", timeout: 120_000, maxBuffer: 20_000_000 },
    );
    if (status !== 0)
      throw new Error(`Expected PowerShell to parse ${texts.length} texts; found that it ended with ${status}: ${stderr.slice(0, 500)}`);
    return JSON.parse(stdout) as { line: number; message: string }[][];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
