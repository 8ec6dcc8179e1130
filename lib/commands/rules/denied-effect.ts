import type { LineMismatch } from "../../problem";
import { type Effect, effects } from "../command";
import { shCalls } from "../sh-calls";
import type { Call, ReadCode } from "./read-code";

/** Verbs of cmdlets that change something, with the cmdlets that bear them and change nothing but the session itself. */
const changing =
  /^(Set|New|Remove|Add|Clear|Enable|Disable|Restart|Stop|Start|Rename|Move|Install|Uninstall|Register|Unregister|Reset|Update|Grant|Revoke|Suspend|Resume|Repair|Restore|Disconnect|Import)-/;
const harmless =
  /^(New-Object|New-TimeSpan|New-PSSession|New-CimSession|New-PSDrive|New-Variable|Set-Variable|Set-StrictMode|Set-Location|Start-Sleep|Start-Job|Start-Process|Stop-Job|Remove-Job|Remove-Variable|Clear-Variable|Clear-Host|Add-Type|Add-Member|Import-Module|Import-Csv|Import-Clixml|Import-PowerShellDataFile|Remove-PSSession|Remove-CimSession|Stop-Transcript)$/;
/** They work on files, which a note may. */
const onFiles = /^(Set-Content|Add-Content|New-Item|Rename-Item|Remove-Item|Move-Item|Start-Transcript)$/;
const inRegistry = /\b(HKLM|HKCU|Registry|Cert):|Registry::/i;

/** The mildest effect that is true of a program with these words. */
const programs: readonly (readonly [name: string, words: RegExp, effect: Effect])[] = [
  ["shutdown", /\/(r|s|g|p|hybrid)\b/i, "reboots"],
  ["logoff", /./, "ends-sessions"],
  ["rwinsta", /./, "ends-sessions"],
  ["tsdiscon", /./, "changes-settings"],
  ["reset", /^session\b/i, "ends-sessions"],
  ["taskkill", /./, "changes-settings"],
  ["net", /^stop\b.*\btermservice\b/i, "ends-sessions"],
  ["net", /^(stop|start)\b/i, "changes-settings"],
  ["net", /^(user|localgroup|accounts)\b.*\s\/(add|delete|active)/i, "changes-settings"],
  ["sc", /^stop\b.*\btermservice\b/i, "ends-sessions"],
  ["sc", /^(stop|start)\b/i, "changes-settings"],
  ["sc", /^(config|delete|create|failure|sdset)\b/i, "changes-settings"],
  ["reg", /^(add|delete|import|copy|restore|load|unload)\b/i, "changes-settings"],
  ["netsh", /\b(set|add|delete|reset|import)\b/i, "changes-settings"],
  ["change", /\/(enable|disable|drain|drainuntilrestart|install|execute)\b/i, "changes-settings"],
  ["certutil", /-(delstore|addstore|repairstore|setreg|delreg|importpfx|pulse)\b/i, "changes-settings"],
  ["icacls", /\/(grant|deny|remove|setowner|restore|reset|inheritance)/i, "changes-settings"],
  ["takeown", /./, "changes-settings"],
  ["gpupdate", /./, "changes-settings"],
  ["secedit", /\/(configure|import)\b/i, "changes-settings"],
  ["powercfg", /\/(change|x|h|hibernate|setactive|setacvalueindex|setdcvalueindex)\b/i, "changes-settings"],
  ["cmdkey", /\/(add|generic|delete)/i, "changes-settings"],
  ["w32tm", /\/(resync|config|register|unregister)\b/i, "changes-settings"],
  ["nltest", /\/(sc_reset|sc_change_pwd):/i, "changes-settings"],
  ["auditpol", /\/(set|clear|restore|remove)\b/i, "changes-settings"],
  ["wevtutil", /^(cl|sl|clear-log|set-log)\b/i, "changes-settings"],
  ["bcdedit", /\/(set|deletevalue|ems|emssettings)\b/i, "changes-settings"],
  ["sfc", /\/scannow\b/i, "changes-settings"],
  ["klist", /\bpurge\b/i, "changes-settings"],
  ["ipconfig", /\/(flushdns|release|renew|registerdns)/i, "changes-settings"],
  ["systemctl", /\b(restart|stop|try-restart)\b.*\b(xrdp|xrdp-sesman|gnome-remote-desktop)\b/, "ends-sessions"],
  ["systemctl", /\b(reboot|poweroff|halt)\b/, "reboots"],
  ["systemctl", /\b(start|stop|restart|enable|disable|mask|unmask)\b/, "changes-settings"],
  ["reboot", /^/, "reboots"],
  ["az", /^vm (restart|stop|deallocate|redeploy|reimage|delete)\b/, "reboots"],
  ["az", /^vm (start|update|resize)\b/, "changes-settings"],
  ["az", /\b(Restart|Stop)-Service\b.*\bTermService\b/i, "ends-sessions"],
  ["aws", /^ec2 (enable|disable)-serial-console-access\b/, "changes-settings"],
  ["aws", /^ssm start-session\b/, "changes-settings"],
  ["aws", /^ec2 (reboot|stop|terminate)-instances\b/, "reboots"],
  ["gcloud", /^compute (instances (add|remove)-metadata|reset-windows-password|connect-to-serial-port)\b/, "changes-settings"],
  ["gcloud", /^compute instances (reset|stop|suspend|delete)\b/, "reboots"],
  ["schtasks", /\/(create|delete|change|run|end)\b/i, "changes-settings"],
];

const order = Object.keys(effects) as Effect[];
const rank = (effect: Effect) => order.indexOf(effect);

/** What a call does at least. */
function effectOf({ name, words }: Call, said: Effect): Effect {
  const line = words.join(" ");
  if (/^(Restart|Stop)-Computer$|^(Restart|Stop|Save|Suspend)-VM$/.test(name)) return "reboots";
  if (/^(Restart|Stop)-Service$/.test(name) && /\bTermService\b/i.test(line)) return "ends-sessions";
  if (name === "Restart-Service") return "restarts-service";
  if (changing.test(name) && !harmless.test(name)) {
    const note = onFiles.test(name) && !inRegistry.test(line);
    // What a read-only command writes is told by the rule on files.
    return note && (said === "writes-note" || said === "read-only") ? said : "changes-settings";
  }
  return programs.find(([program, pattern]) => program === name && pattern.test(line))?.[2] ?? "read-only";
}

/** The words above a command must not be milder than the command: the reader decides by them. */
export function deniedEffect({ shell, code, calls, effect }: ReadCode): LineMismatch[] {
  if (effect === undefined) return [];
  return (shell === "sh" ? shCalls(code) : calls).flatMap((call) => {
    const least = effectOf(call, effect);
    if (rank(least) <= rank(effect)) return [];
    return [
      {
        line: call.line,
        expected: `a command that does no more than "${effects[effect]}"`,
        found: `${call.name} ${call.words.slice(0, 4).join(" ")}`.trim(),
        fix: `Say effect=${least} on the fence, or take it out of the command.`,
      },
    ];
  });
}
