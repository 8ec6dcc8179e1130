import type { PageReadings, Sign } from "@/lib/commands/output-reading";

const expired: Sign = { daysAgo: /until (\S+ \S+)$/m, over: 0 };
/** A certificate with its key that has not expired. */
const usable: Sign = { daysAgo: /^Until (\S+ \S+), key True/m, under: 0 };
const refused = /^\S+T\S+ (201|203|301|304) /m;
const connected = /^\S+T\S+ 302 /m;
const brokerEvent = /^Id +: (2056|1296)$/m;

export const readings = {
  bypass: { window: "mstsc.exe" },
  "gateway-certificate": {
    good: {
      all: [/^Problems: None$/m, { daysAgo: /^From (\S+ \S+) until/m, over: 0 }, { daysAgo: /until (\S+ \S+)$/m, under: 0 }],
    },
    bad: { any: [/^Problems: Remote/m, expired, /^Failed: /m] },
  },
  "gateway-log": {
    good: { all: [/^\S+T\S+ 300 /m, connected, { not: refused }] },
    bad: {
      any: [
        refused,
        { all: [/^\S+T\S+ (102|103|210|700) /m, { not: connected }] },
        { all: [/^Operational: [1-9]\d* events in 30 minutes, 0 with/m, { not: connected }] },
      ],
    },
  },
  "gateway-service": {
    good: { all: [/^TSGateway +Running/m, /^W3SVC +Running/m, usable] },
    bad: { any: [/^(TSGateway|W3SVC) +(?!Running)\w/m, { all: [/^TSGateway /m, { not: usable }] }] },
  },
  "leg-two": { good: /TcpTestSucceeded *: True/, bad: /TcpTestSucceeded *: False/ },
  broker: {
    good: {
      all: [/^Tssdis +Running/m, / is a member$/m, /^No such event of SessionBroker in/m, /^No such event of SessionBroker-Client in/m],
    },
    bad: { any: [/^Tssdis +(?!Running)\w/m, / is not a member/, brokerEvent] },
  },
  "endpoint-remove": { good: / is not a member, as before\.$/m, bad: / is STILL a member|^Nothing done/m },
} as const satisfies PageReadings;
