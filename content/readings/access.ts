import type { PageReadings } from "@/lib/commands/output-reading";

const unreachable = /^\[SC\] OpenSCManager \S+ (5|1722):/m;

export const readings = {
  "who-am-i": {
    good: {
      any: [
        { all: [/^Computer HOST01, .*, elevated True$/m, /^Session: (Console|none)$/m] },
        { all: [/^HOST01$/m, /S-1-16-(12288|16384)\b/, /^>(console|services) /m] },
      ],
    },
    bad: { any: [/, elevated False$/m, /S-1-16-8192\b/, /^Session: \d+, Remote Desktop$/m, /^>rdp-/im, /^Computer (?!HOST01,)/m] },
  },
  vmconnect: { window: "vmconnect.exe" },
  direct: { good: /^\[VM01\]: PS /m, bad: /^Enter-PSSession : /m },
  // Without an answer there is nothing to see, and that is bad.
  "run-command": { good: /S-1-5-18\b/, bad: /^ERROR: /m, silence: "bad" },
  "rdp-rules": {
    good: {
      all: [
        {
          any: [
            / True +.*(Domain|Any).* Inbound +Allow [\s\S]* DomainAuthenticated *$/m,
            / True +.*(Private|Any).* Inbound +Allow [\s\S]* Private *$/m,
            / True +.*(Public|Any).* Inbound +Allow [\s\S]* Public *$/m,
          ],
        },
        { not: / Inbound +Block / },
      ],
    },
    bad: {
      any: [
        /^No rule in force names port 3389\.$/m,
        / Inbound +Block /,
        { all: [/ Inbound +Allow /, { not: / (Domain|Any).* Inbound +Allow / }, / DomainAuthenticated *$/m] },
        { all: [/ Inbound +Allow /, { not: / (Domain, Private|Private|Any).* Inbound +Allow / }, /\S +Private *$/m] },
        { all: [/ Inbound +Allow /, { not: /(Public|Any).* Inbound +Allow / }, /\S +Public *$/m] },
      ],
    },
  },
  wsman: { good: /^ProductVersion +: /m, bad: /^Test-WSMan : /m },
  enter: { good: /^\[HOST01\]: PS /m, bad: /^Enter-PSSession : /m },
  "trusted-hosts": { good: /^TrustedHosts *([^*\s]+ *)?$/m, bad: /^TrustedHosts +(.*,)?\*(,.*)?$/m },
  "untrust-host": { good: /^The list is as noted\.$/m, bad: /^The list is NOT as noted|^Nothing done/m },
  // "Nobody was asked" is no answer: with 5 or 1722 the service may be there.
  "psexec-service": { good: /^\[SC\] .* 1060:$/m, bad: /^SERVICE_NAME: PSEXESVC$[\s\S]*^ +STATE +: \d/m },
  "far-service": { good: /^ +STATE +: 4 /m, bad: { any: [/^ +STATE +: [^4]/m, unreachable] } },
  "far-registry": { good: /fDenyTSConnections +REG_DWORD +0x0$/m, bad: /fDenyTSConnections +REG_DWORD +0x1$/m },
  "ssh-session": { good: /^\S+@HOST01 \S*>/m, bad: /Connection (refused|timed out)|HOST IDENTIFICATION HAS CHANGED/ },
} as const satisfies PageReadings;
