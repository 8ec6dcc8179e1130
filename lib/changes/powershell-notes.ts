import { quotePowerShell } from "../commands/quoting";
import { type Change, isTest, refusesWeak } from "./change";
import { absent, innermostFirst, keyAbsent, type NotedValue, type Notes, notes } from "./notes";
import { block, drive, powerShellSet, isOld, readsNote, whyNot } from "./powershell-forms";
import { asked, damaged, holdsTest, kept, noReg, unknown, usually } from "./words";

/* Windows PowerShell 5.1. The notes are the same files as those of Command Prompt, so reg.exe writes and reads them here too. */

const table = (name: string, rows: readonly string[]) => [`${name} = @(`, ...rows.map((row) => `  @{ ${row} }`), ")"];

const isWeak = ({ values }: Change) => values.some(({ weak }) => weak !== undefined);

const valueRows = ({ groups }: Notes, more: (value: NotedValue) => string = () => "") =>
  groups.flatMap(({ path, values }) =>
    values.map(
      (value) =>
        `Key = ${quotePowerShell(path)}; Name = ${quotePowerShell(value.name)}; Note = ${quotePowerShell(value.file)}${more(value)}`,
    ),
  );

const keyRows = (all: Notes) => innermostFirst(all).map(({ path, file }) => `Path = ${drive(path)}; Note = ${quotePowerShell(file)}`);

/** What an undo knows of a value besides: the data that it does not put back unasked, and for a test what Windows usually has. */
const caution = (change: Change) => (value: NotedValue) => {
  const { weak, usual } = value;
  if (weak === undefined) return "";
  const pattern = `; Weak = ${quotePowerShell(`0x(${weak.map((data) => data.toString(16)).join("|")})$`)}`;
  if (!refusesWeak(change, value) || usual === undefined) return pattern;
  return `${pattern}; Usual = ${quotePowerShell(usually(value, usual, powerShellSet(value, usual)))}`;
};

/** Where the notes are. */
const begin = ({ variable, folder }: Notes) => [
  // An earlier block may have left 'Stop', and then 5.1 takes the error line of reg.exe on an absent value for the end.
  "$ErrorActionPreference = 'Continue'",
  // Where a policy refuses reg.exe, every value would seem to be absent: noted so, and "put back" so.
  "$works = $null",
  "$works = reg.exe query HKLM 2>$null",
  `if (-not $works) { '${noReg}'; return }`,
  `$notes = "$env:${variable}\\${folder}"`,
];

/** A note with its date. `s` is the one format of a date that no culture changes. */
const show = "\"$($note.Name), written $($note.LastWriteTime.ToString('s')):\"; Get-Content -Path $note.FullName -Encoding Oem";

export function powerShellBefore(id: string, change: Change): string {
  const all = notes(id, change);
  const keys = keyRows(all);
  return block([
    ...begin(all),
    "New-Item -Path $notes -ItemType Directory -Force | Out-Null",
    ...table("$values", valueRows(all)),
    ...(keys.length > 0 ? table("$keys", keys) : []),
    `if (Test-Path -Path "$notes\\${all.all}") {`,
    `  '${kept}'`,
    `  "Remove-Item -Path '$notes\\${all.all}'"`,
    "} else {",
    ...(keys.length > 0
      ? [
          "  foreach ($key in $keys) {",
          `    if (-not (Test-Path -Path $key.Path)) { Set-Content -Path "$notes\\$($key.Note)" -Value '${keyAbsent}' }`,
          "  }",
        ]
      : []),
    "  foreach ($value in $values) {",
    "    $now = reg.exe query $value.Key /v $value.Name 2>$null",
    `    if ($LASTEXITCODE -ne 0) { $now = '${absent}' }`,
    "    $lines = @(\"Noted $(Get-Date -Format 's')\") + @($now)",
    '    Set-Content -Path "$notes\\$($value.Note)" -Value $lines -Encoding Oem',
    "  }",
    "}",
    `foreach ($note in Get-ChildItem -Path "$notes\\${all.all}") { ${show} }`,
  ]);
}

/**
 * Where an undo does not act: on a note from which nobody can tell what was there; in a test on what the test itself
 * sets, and else on what is doubtful. A console of Run Command answers nothing, so the answer is a word in the block.
 */
const refuses = (change: Change) => {
  const test = isTest(change);
  const weak = isWeak(change);
  const isWeaker = "$value.Weak -and $was.Line -match $value.Weak";
  const isDoubtful = test ? isWeaker : `$yes -ne 'yes' -and ${weak ? `(${isOld} -or (${isWeaker}))` : isOld}`;
  return [
    ...whyNot(`${damaged} ${unknown}`, isDoubtful, test ? holdsTest : asked(weak)),
    `  if ($why) { $left = $true; "Not undone: $name. $file $why"; ${test ? "$value.Usual; " : ""}continue }`,
  ];
};

export function powerShellUndo(id: string, change: Change): string {
  const all = notes(id, change);
  const keys = keyRows(all);
  return block([
    ...(isTest(change) ? [] : ["$yes = 'no'"]),
    ...begin(all),
    ...table("$values", valueRows(all, caution(change))),
    ...(keys.length > 0 ? table("$keys", keys) : []),
    "$left = $false",
    "foreach ($value in $values) {",
    "  $name = $value.Name",
    '  $file = "$notes\\$($value.Note)"',
    "  $note = Get-Item -Path $file -ErrorAction SilentlyContinue",
    `  if ($note) { ${show} }`,
    ...readsNote.map((line) => `  ${line}`),
    ...refuses(change),
    // Nothing is left of it where the note says that the value was absent.
    "  $was = $was -match 'REG_'",
    "  if ($was) {",
    "    $type = $was.Matches[0].Groups[1].Value",
    "    $data = $was.Matches[0].Groups[2].Value",
    "    if ($data) { reg.exe add $value.Key /v $name /t $type /f /d $data }",
    "    else { reg.exe add $value.Key /v $name /t $type /f }",
    "  } else { reg.exe delete $value.Key /v $name /f 2>$null }",
    // Whatever went wrong, the way back is kept until every value is again as it was noted.
    "  $now = reg.exe query $value.Key /v $name 2>$null | Select-String -Pattern 'REG_\\w+'",
    '  if ("$($now.Line)" -ne "$($was.Line)") { $left = $true; "Not undone: $name is not as it was noted." }',
    "}",
    'if ($left) { "The notes stay in $notes." } else {',
    ...(keys.length > 0
      ? [
          "  foreach ($key in $keys) {",
          `    $gone = Select-String -Path "$notes\\$($key.Note)" -Pattern '${keyAbsent}' -ErrorAction SilentlyContinue`,
          "    if ($gone -and (Test-Path -Path $key.Path)) {",
          "      $rest = Get-Item -Path $key.Path  # a key that got other values since then stays",
          "      if ($rest.ValueCount + $rest.SubKeyCount -eq 0) { Remove-Item -Path $key.Path }",
          "    }",
          "  }",
        ]
      : []),
    `  Remove-Item -Path "$notes\\${all.all}"`,
    "  'All is again as it was noted. The notes are deleted.'",
    "}",
  ]);
}
