import { quotePowerShell } from "../commands/quoting";
import { type Change, keyPath, type RegistryData, type ValueChange } from "./change";
import { absent, notes, valueFiles } from "./notes";
import { askedBefore, damaged, noteFirst } from "./words";

/* Windows PowerShell 5.1. What acts stands in one block with what guards it: a console takes it whole, and nothing of it outlives it. */

export const block = (lines: readonly string[]) => ["& {", ...lines.map((line) => `  ${line}`), "}"].join("\n");

const kinds = {
  REG_DWORD: "DWord",
  REG_SZ: "String",
  REG_EXPAND_SZ: "ExpandString",
  REG_MULTI_SZ: "MultiString",
  REG_BINARY: "Binary",
} as const;

/** The path as PowerShell's registry drive has it, quoted. */
export const drive = (path: string) => quotePowerShell(path.replace(/^(HK[A-Z]+)\\/, "$1:\\"));

function powerShellData({ type, data }: RegistryData): string {
  if (type === "REG_DWORD") return String(data);
  if (type === "REG_MULTI_SZ") return data.map(quotePowerShell).join(", ");
  if (type === "REG_BINARY") return `([byte[]](${(data.match(/../g) ?? []).map((pair) => `0x${pair}`).join(", ")}))`;
  return quotePowerShell(data);
}

const value = ({ key, name }: ValueChange) => `-Path ${drive(keyPath(key))} -Name ${quotePowerShell(name)}`;

/** The line that gives a value this data. */
export const powerShellSet = (change: ValueChange, to: RegistryData | "absent") =>
  to === "absent"
    ? `Remove-ItemProperty ${value(change)}`
    : `Set-ItemProperty ${value(change)} -Type ${kinds[to.type]} -Value ${powerShellData(to)}`;

/**
 * The one line that a sound note has: that the value was absent, or its type and data. Only text may be empty, so that a
 * number which lost its data is no value. `$was` holds all such lines, whatever else stands in the file.
 */
export const readsNote = [
  `$was = @(Select-String -Path $file -Pattern '^${absent}$|(REG_\\w*SZ|REG_\\w+(?= +[^ ])) *(.*)$' -Encoding Oem -ErrorAction SilentlyContinue)`,
];

/** A note without a date is an old one: nothing is less than any date. */
export const isOld = "$note.LastWriteTime -lt (Get-Date).Date";

/** Why a command does not act on a note: it is not sound, or the reader has not said yes to what makes it doubtful. */
export const whyNot = (lost: string, doubtful: string, doubt: string) => [
  "  $why = $null",
  `  if ($was.Count -ne 1) { $why = '${lost}' }`,
  `  elseif (${doubtful}) { $why = ${quotePowerShell(doubt)} }`,
];

/** Returns before anything is set where a value protects more than what the change would write. */
const leavesStronger = (change: ValueChange) =>
  change.stronger === undefined
    ? []
    : [
        `$now = (Get-ItemProperty ${value(change)} -ErrorAction SilentlyContinue).${change.name}`,
        `if ($now -in ${change.stronger.join(", ")}) { "Nothing changed: ${change.name} is $now, which protects more."; return }`,
      ];

export function powerShellApply(id: string, change: Change): string {
  const { values } = change;
  const all = notes(id, change);
  // New-Item -Force would empty a key that is already there. A key that every Windows has is not made anew.
  const lacking = new Set(values.filter(({ key, to }) => key.below !== undefined && to !== "absent").map(({ key }) => keyPath(key)));
  return block([
    "$yes = 'no'",
    `foreach ($name in ${valueFiles(all).map(quotePowerShell).join(", ")}) {`,
    `  $file = "$env:${all.variable}\\${all.folder}\\$name"`,
    "  $note = Get-Item -Path $file -ErrorAction SilentlyContinue",
    ...readsNote.map((line) => `  ${line}`),
    ...whyNot(`${damaged} ${noteFirst}`, `$yes -ne 'yes' -and ${isOld}`, askedBefore),
    '  if ($why) { "Nothing changed: $file $why"; return }',
    "}",
    ...values.flatMap(leavesStronger),
    ...[...lacking].map(drive).map((key) => `if (-not (Test-Path -Path ${key})) { New-Item -Path ${key} -Force | Out-Null }`),
    ...values.map((one) => powerShellSet(one, one.to)),
  ]);
}

export const powerShellProof = ({ values }: Change) =>
  values
    .map((change) => `Get-ItemProperty ${value(change)} |\n  Format-List -Property 'PSPath', ${quotePowerShell(change.name)}`)
    .join("\n");
