import { maskPowerShell } from "../powershell-mask";
import type { Call, ReadCode, Rule } from "./read-code";

const cmdlets =
  /^(Set-Content|Add-Content|Out-File|Tee-Object|Export-\w+|New-Item|Copy-Item|Move-Item|Rename-Item|Start-Transcript|Expand-Archive|Compress-Archive)$/i;

/** Words of programs that write a file. */
const programs: Readonly<Record<string, RegExp>> = {
  reg: /^(export|save)\b/i,
  netsh: /\b(export|dump|trace start|capture start)\b/i,
  certutil: /^-(export\w*|store \S+ \S+ \S+)\b/i,
  wevtutil: /^(epl|export-log|al|archive-log)\b/i,
  secedit: /^\/export\b/i,
  auditpol: /^\/backup\b/i,
  gpresult: /(^|\s)\/[hx]\b/i,
  icacls: /\/save\b/i,
  pktmon: /^(start|etl2txt|etl2pcap)\b/i,
  // With /L it only lists what it would copy.
  robocopy: /^(?!.*\/L(\s|$))|\/LOG/i,
  copy: /./,
  xcopy: /./,
  mkdir: /./,
  md: /./,
};

/** A command that leaves a file is not read-only: the reader must know of the file. */
export const hiddenFile: Rule = (read) =>
  read.effect !== "read-only"
    ? []
    : [
        ...read.calls.filter(writes).map((call) => ({ line: call.line, found: `${call.name} ${call.words[0] ?? ""}`.trim() })),
        ...redirected(read),
      ].map((found) => ({
        ...found,
        expected: "a read-only command that writes no file",
        fix: 'Say effect=writes-note file="…" on the fence, or print instead of writing.',
      }));

const writes = ({ name, words }: Call) => cmdlets.test(name) || programs[name]?.test(words.join(" ")) === true;

/** Output that goes to a file, line by line. `$null`, `nul` and another stream are none. */
function redirected({ shell, code }: ReadCode): { line: number; found: string }[] {
  if (shell !== "powershell" && shell !== "cmd" && shell !== "sh") return [];
  const plain =
    shell === "powershell" ? maskPowerShell(code) : code.replace(/"[^"\n]*"|'[^'\n]*'/g, (text) => `"${"x".repeat(text.length - 2)}"`);
  const lines = code.split("\n");
  return plain.split("\n").flatMap((text, i) => {
    if (shell === "cmd" && /^\s*rem\b/i.test(text)) return [];
    return [...text.matchAll(/(?<![-=^>])>{1,2}\s*(?!&|\$null\b|nul\b|\/dev\/null\b|>)(\S+)/gi)].map(({ 0: found, index }) => ({
      line: i + 1,
      found: lines[i]!.slice(index, index + found.length),
    }));
  });
}
