import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What PowerShell's own parser sees in a script. Commands by name, empty where a name is not written out; types; methods. */
export interface Seen {
  readonly commands: readonly string[];
  readonly types: readonly string[];
  readonly methods: readonly string[];
  readonly redirections: number;
}

/** Parses the text of a file and writes what is in it. Nothing of it runs. */
const script = `
param([string] $Path)
$tokens = $null
$errors = $null
$text = Get-Content -LiteralPath $Path -Raw -Encoding UTF8
$tree = [System.Management.Automation.Language.Parser]::ParseInput($text, [ref] $tokens, [ref] $errors)
if ($errors.Count -gt 0) { throw $errors[0].Message }
function Find-Node {
  param([type] $Type)
  $tree.FindAll({ param($node) $node -is $Type }.GetNewClosure(), $true)
}
$seen = @{
  commands = @(Find-Node -Type ([System.Management.Automation.Language.CommandAst]) | ForEach-Object -Process { [string]$_.GetCommandName() })
  types = @(Find-Node -Type ([System.Management.Automation.Language.TypeExpressionAst]) | ForEach-Object -Process { $_.TypeName.FullName })
  methods = @(Find-Node -Type ([System.Management.Automation.Language.InvokeMemberExpressionAst]) | ForEach-Object -Process { $_.Member.Extent.Text })
  redirections = @(Find-Node -Type ([System.Management.Automation.Language.RedirectionAst])).Count
}
ConvertTo-Json -InputObject $seen -Depth 3 -Compress
`;

/** Throws what PowerShell says of a text that it does not parse. */
export function seenByPowerShell(program: string, text: string): Seen {
  const folder = mkdtempSync(join(tmpdir(), "powershell-"));
  try {
    writeFileSync(join(folder, "see.ps1"), script);
    writeFileSync(join(folder, "text.ps1"), text);
    const parameters = ["-NoProfile", "-NonInteractive", "-File", join(folder, "see.ps1"), join(folder, "text.ps1")];
    const { stdout, stderr, status } = spawnSync(program, parameters, { encoding: "utf8", timeout: 60_000 });
    if (status !== 0)
      throw new Error(`Expected PowerShell to parse the script; found that it ended with ${status}: ${stderr.slice(0, 500)}`);
    return JSON.parse(stdout) as Seen;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
