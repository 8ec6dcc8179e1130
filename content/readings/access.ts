import type { PageReadings } from "@/lib/commands/output-reading";

const unreachable = /^\[SC\] OpenSCManager \S+ (5|1722):/m;

/** The metadata of a machine of Google's, in which the serial ports have this value. */
const serialPorts = (value: string) => new RegExp(`"key": "serial-port-enable",\\s+"value": "${value}"`, "i");

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
  "aws-agent": { good: /"Status": "connected"/, bad: /"Status": "notconnected"/ },
  "aws-send": { good: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/m, bad: /\(InvalidInstanceId\)/ },
  "aws-run-answer": { good: { all: [/"Status": "Success"/, /"StandardOutputContent": "HOST01/] }, bad: /"Status": "Failed"/ },
  "aws-serial-access": { good: /"SerialConsoleAccessEnabled": true/, bad: /"SerialConsoleAccessEnabled": false/ },
  "aws-serial-deny": { good: /"SerialConsoleAccessEnabled": false/, bad: /"SerialConsoleAccessEnabled": true/ },
  "gcp-serial-state": { good: serialPorts("(TRUE|1)"), bad: { all: [/"metadata"/, { not: serialPorts("(TRUE|1)") }] } },
  "gcp-serial-off": {
    good: { all: [/"metadata"/, { not: serialPorts("(TRUE|1)") }] },
    bad: { any: [serialPorts("(TRUE|1)"), /^ERROR: /m] },
  },
  "gcp-running": { good: /^RUNNING$/m, bad: /^(TERMINATED|STOPPED|STOPPING|SUSPENDED)$/m },
  "gcp-password": { good: { all: [/^password: /m, /^username: /m] }, bad: /^ERROR: /m },
  "ems-state": { good: /^ems +Yes$/m, bad: { all: [/^identifier /m, { not: /^ems +Yes$/m }] } },
  "ems-off": { good: { all: [/^identifier /m, { not: /^ems +Yes$/m }] }, bad: /^ems +Yes$/m },
  "far-log": { good: /^Id +: \d+$|^NoMatchingEventsFound/m, bad: /RPC server is unavailable|Unauthorized/ },
  "far-task-state": { good: /cannot find the file specified/, bad: /^rdp-look /m },
  "far-task-gone": { good: { all: [/^SUCCESS: /m, /^(False|File Not Found)$/m] }, bad: { any: [/^ERROR: /m, /^True$/m] } },
  // Without the task's file nothing was said, and that is neither.
  "far-task-answer": { good: /^[> ]rdp-tcp .*\bListen\b/m, bad: { all: [/^ SESSIONNAME /m, { not: /^[> ]rdp-tcp .*\bListen\b/m }] } },
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
