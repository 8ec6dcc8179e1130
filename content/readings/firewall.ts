import type { PageReadings } from "@/lib/commands/output-reading";

const allow = /^Allow (TCP|Any) /m;
const shut = /^(Block |Profile .*AllowInboundRules False)/m;

export const readings = {
  port: { good: /TcpTestSucceeded\s*: True/, bad: /TcpTestSucceeded\s*: False/ },
  accepted: { good: /^TimeCreated\s*: /m, bad: /^No connection accepted/m },
  "capture-state": {
    good: { all: [/Packet Monitor is not running/i, { not: /^\s*\d+\s+\S/m }] },
    bad: { any: [/Packet Monitor is running/i, /^\s*\d+\s+\S/m] },
  },
  "rdp-rules": {
    good: { all: [/^Profile .*Enabled True, AllowInboundRules True/m, allow, { not: shut }] },
    bad: { any: [shut, { all: [/^\d+ rules in force/m, { not: allow }] }] },
  },
  "disable-rule": { good: /^Switched off, with the addresses/m, bad: /^(Still on|NOT as noted|Nothing done)/m },
  "shut-inbound": { good: /^Shut, as noted/m, bad: /^(Still open|Nothing done)/m },
} as const satisfies PageReadings;
