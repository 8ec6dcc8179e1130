import type { PageReadings } from "@/lib/commands/output-reading";

/** What no connection of today needs. Names of hosts and gateways are for the reader to judge. */
const suspect = /^full address:s:[^:]+:\d+$|^authentication level:i:1$|^enablecredsspsupport:i:0$/m;
const hungUp = /\(\D*2308\)/;

export const readings = {
  lines: { good: { any: [/^There is no such file\.$/m, { all: [/^full address:s:\S/m, { not: suspect }] }] }, bad: suspect },
  "client-log": { good: { all: [/^IsEnabled True$/m, /\b1024\b/, /\b1025\b/, { not: hungUp }] }, bad: hungUp },
  "fresh-there": { good: /^False$/m, bad: /^True$/m },
  "default-returned": { good: /^Default\.rdp +\d/m, bad: { all: [/^Default\.rdp\.\S+ /m, { not: /^Default\.rdp +\d/m }] } },
} as const satisfies PageReadings;
