import { quotePowerShell } from "../commands/quoting";
import { type Change, keyPath, type RegistryData, type ValueChange } from "./change";
import { innermostFirst, type NoteGroup, notes } from "./notes";

/* Windows PowerShell 5.1. The notes are the same files as those of Command Prompt, so reg.exe writes and reads them here too. */

const kinds = {
  REG_DWORD: "DWord",
  REG_SZ: "String",
  REG_EXPAND_SZ: "ExpandString",
  REG_MULTI_SZ: "MultiString",
  REG_BINARY: "Binary",
} as const;

/** The path as PowerShell's registry drive has it. */
const drive = (path: string) => quotePowerShell(path.replace(/^(HK[A-Z]+)\\/, "$1:\\"));

function powerShellData({ type, data }: RegistryData): string {
  if (type === "REG_DWORD") return String(data);
  if (type === "REG_MULTI_SZ") return data.map(quotePowerShell).join(", ");
  if (type === "REG_BINARY") return `([byte[]](${(data.match(/../g) ?? []).map((pair) => `0x${pair}`).join(", ")}))`;
  return quotePowerShell(data);
}

const set = ({ name, to }: ValueChange) =>
  to === "absent"
    ? `Remove-ItemProperty -Path $key -Name ${quotePowerShell(name)}`
    : `Set-ItemProperty -Path $key -Name ${quotePowerShell(name)} -Type ${kinds[to.type]} -Value ${powerShellData(to)}`;

export const powerShellApply = (change: Change) =>
  notes("", change)
    .groups.map(({ path, values }) =>
      [
        `$key = ${drive(path)}`,
        // New-Item -Force would empty a key that is already there. A key that every Windows has is not made anew.
        ...(values.some(({ key, to }) => key.below !== undefined && to !== "absent")
          ? ["if (-not (Test-Path -Path $key)) { New-Item -Path $key -Force | Out-Null }"]
          : []),
        ...values.map(set),
      ].join("\n"),
    )
    .join("\n");

export const powerShellProof = ({ values }: Change) =>
  values
    .map(
      ({ key, name }) =>
        `Get-ItemProperty -Path ${drive(keyPath(key))} -Name ${quotePowerShell(name)} |\n  Format-List -Property 'PSPath', ${quotePowerShell(name)}`,
    )
    .join("\n");

const names = ({ values }: NoteGroup) => values.map(({ name }) => quotePowerShell(name)).join(", ");

export function powerShellBefore(id: string, change: Change): string {
  const { variable, folder, groups } = notes(id, change);
  const blocks = groups.map((group) => [
    `$key = ${quotePowerShell(group.path)}`,
    `if (-not (Test-Path -Path "$notes\\${group.prefix}*")) {  # a second run keeps the first notes`,
    ...group.removable.flatMap(({ path, file }) => [
      `  if (-not (Test-Path -Path ${drive(path)})) {`,
      `    Set-Content -Path "$notes\\${file}" -Value 'key absent'`,
      "  }",
    ]),
    `  foreach ($name in ${names(group)}) {`,
    "    $now = reg.exe query $key /v $name 2>$null",
    `    Set-Content -Path "$notes\\${group.prefix}$name.txt" -Value $now -Encoding Oem`,
    "  }",
    "}",
    `Get-Content -Path "$notes\\${group.prefix}*"`,
  ]);
  return [`$notes = "$env:${variable}\\${folder}"`, "New-Item -Path $notes -ItemType Directory -Force | Out-Null", ...blocks.flat()].join(
    "\n",
  );
}

export function powerShellUndo(id: string, change: Change): string {
  const all = notes(id, change);
  const values = all.groups.map((group) => [
    `$key = ${quotePowerShell(group.path)}`,
    `foreach ($name in ${names(group)}) {`,
    `  $note = "$notes\\${group.prefix}$name.txt"`,
    '  if (-not (Test-Path -Path $note)) { "Nothing is noted in $note, so nothing is undone."; continue }',
    "  $was = Select-String -Path $note -Pattern '(REG_\\w+)\\s*(.*)$' -Encoding Oem",
    "  if (-not $was) { reg.exe delete $key /v $name /f }  # it was absent",
    "  else {",
    "    $type = $was.Matches[0].Groups[1].Value",
    "    $data = $was.Matches[0].Groups[2].Value",
    "    if ($data) { reg.exe add $key /v $name /t $type /f /d $data }",
    "    else { reg.exe add $key /v $name /t $type /f }",
    "  }",
    // Whatever went wrong, the way back is kept until the value is again as it was noted.
    "  $now = reg.exe query $key /v $name 2>$null",
    '  if ("$now" -ne "$(Get-Content -Path $note -Encoding Oem)") { $left = $true; "Not undone: $name. The note stays: $note" }',
    "}",
  ]);
  const keys = innermostFirst(all).map(({ path, file }) => [
    `$key = ${drive(path)}`,
    `if ((Test-Path -Path "$notes\\${file}") -and (Test-Path -Path $key)) {`,
    "  $rest = Get-Item -Path $key  # a key that got other values since then stays",
    "  if ($rest.ValueCount + $rest.SubKeyCount -eq 0) { Remove-Item -Path $key }",
    "}",
  ]);
  return [
    `$notes = "$env:${all.variable}\\${all.folder}"`,
    "$left = $false",
    ...values.flat(),
    ...keys.flat(),
    `if (-not $left) { Remove-Item -Path "$notes\\${all.all}" }`,
  ].join("\n");
}
