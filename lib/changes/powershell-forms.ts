import { quotePowerShell } from "../commands/quoting";
import { type Change, keyPath, type RegistryData, type ValueChange } from "./change";

/* Windows PowerShell 5.1. Every line holds its own path: pasted alone, or after other blocks, it still means the same. */

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

export function powerShellApply({ values }: Change): string {
  // New-Item -Force would empty a key that is already there. A key that every Windows has is not made anew.
  const lacking = new Set(values.filter(({ key, to }) => key.below !== undefined && to !== "absent").map(({ key }) => keyPath(key)));
  return [
    ...[...lacking].map(drive).map((key) => `if (-not (Test-Path -Path ${key})) { New-Item -Path ${key} -Force | Out-Null }`),
    ...values.map((change) =>
      change.to === "absent"
        ? `Remove-ItemProperty ${value(change)}`
        : `Set-ItemProperty ${value(change)} -Type ${kinds[change.to.type]} -Value ${powerShellData(change.to)}`,
    ),
  ].join("\n");
}

export const powerShellProof = ({ values }: Change) =>
  values
    .map((change) => `Get-ItemProperty ${value(change)} |\n  Format-List -Property 'PSPath', ${quotePowerShell(change.name)}`)
    .join("\n");
