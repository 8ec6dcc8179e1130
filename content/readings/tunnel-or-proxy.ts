import type { PageReadings } from "@/lib/commands/output-reading";

/** A forward of portproxy, and one that leads to Remote Desktop's port. */
const forward = /^\S+ +\d+ +\S+ +\d+ *$/m;
const toHost = /^\S+ +\d+ +\S+ +3389 *$/m;
const standing = { number: /, for (\d+) minutes$/m, over: 0 };

export const readings = {
  bypass: { window: "mstsc.exe" },
  "tunnel-owner": { good: /^ *\d+ +(?!(svchost|System|Idle)\b)\S/m, bad: /^ *\d+ +(svchost|System|Idle)\b/m, silence: "bad" },
  "leg-two": {
    good: /TcpTestSucceeded *: True| 3389 port \S+ succeeded/,
    bad: /TcpTestSucceeded *: False|Connection refused|timed out/,
  },
  "agent-leg": {
    good: { all: [/^\d+ connections of /m, standing] },
    bad: { all: [/^\d+ connections of /m, { not: standing }] },
  },
  arrivals: { good: /^TimeCreated *: /m, bad: /^No incoming connection/m },
  layer: { good: /^RDP-Tcp +[12]\b/im, bad: /^RDP-Tcp +0\b/im },
  forwards: { good: toHost, bad: { all: [forward, { not: toHost }] }, silence: "bad" },
} as const satisfies PageReadings;
