/** Finds commands that only an administrator can run. It names what certainly needs one, and lets the rest pass. */
import type { Parser } from "web-tree-sitter";
import type { LineMismatch } from "../problem";
import type { Shell } from "./command";
import { type Call, readCode } from "./rules/read-code";
import { shCalls } from "./sh-calls";

/** Cmdlets that refuse everybody else. */
const cmdlets =
  /^((Restart|Stop|Start|Set|New|Suspend|Resume)-Service|(Set|New|Remove)-NetIPInterface|(Set|New|Remove|Enable|Disable)-NetFirewall\w+|(Enable|Disable|Set|Rename|Restart)-NetAdapter\w*|(Enable|Disable)-TlsCipherSuite|(Add|Remove|New|Set|Rename|Enable|Disable)-Local(Group|User|GroupMember)|(Get|Start|Stop|Restart|Set|Save|Suspend|Resume|Checkpoint)-VM|Test-ComputerSecureChannel|Reset-ComputerMachinePassword|Set-MpPreference|(Set|Enable|Disable)-PSRemoting)$/;
/** They change what a path leads to. */
const onItems = /^((Set|New|Remove|Clear|Rename|Copy|Move)-Item(Property)?|Set-Acl|Import-(PfxCertificate|Certificate))$/;
const ofMachine = /\bHKLM:|\bHKEY_LOCAL_MACHINE\b|\bCert:\\LocalMachine\b/i;

const programs: readonly (readonly [name: string, words: RegExp])[] = [
  ["reg", /^(add|delete|import|restore|load|unload|copy)\b.*\b(HKLM|HKEY_LOCAL_MACHINE)\b/i],
  ["sc", /^(config|start|stop|delete|create|failure|sdset)\b/i],
  ["net", /^(start|stop)\s+\S/i],
  ["net", /^localgroup\b.*\s\/(add|delete)/i],
  ["netsh", /\b(set|add|delete|reset|import)\b/i],
  ["pktmon", /^(start|stop|filter)\b/i],
  ["auditpol", /./],
  // The computer's part of the report is refused to others.
  ["gpresult", /\/scope computer\b/i],
  ["takeown", /./],
  ["w32tm", /\/(resync|config|register|unregister)\b/i],
  ["nltest", /\/(sc_reset|sc_change_pwd):/i],
  ["bcdedit", /./],
  ["sfc", /./],
  ["dism", /./],
  ["sudo", /./],
];

function needsAdministrator({ name, words }: Call, code: string): boolean {
  const line = words.join(" ");
  if (cmdlets.test(name)) return true;
  // A path in a variable is one that the block sets.
  if (onItems.test(name)) return ofMachine.test(line) || (/\$\w/.test(words.slice(0, 2).join(" ")) && ofMachine.test(code));
  if (name === "Get-WinEvent") return /\bLogName(=|\s+)'?Security\b/i.test(line);
  return programs.some(([program, pattern]) => program === name && pattern.test(line));
}

/** The lines of a command that its reader cannot run without being an administrator, where nothing above it says so. */
export function checkElevation(parser: Parser, shell: Shell, code: string, elevated: boolean): LineMismatch[] {
  if (elevated) return [];
  const calls = shell === "sh" ? shCalls(code) : readCode(parser, shell, code, undefined).calls;
  return calls
    .filter((call) => needsAdministrator(call, code))
    .map(({ name, words, line }) => ({
      line,
      expected: "a command that an ordinary account can run",
      found: `${name} ${words.slice(0, 4).join(" ")}`.trim(),
      fix: "Say elevated on the fence: the facts under the title follow from it.",
    }));
}
