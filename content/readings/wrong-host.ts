import type { PageReadings } from "@/lib/commands/output-reading";

const named = /^Lines of the hosts file that name it: [1-9]/m;
const forward = /^\S+ +\d+ +\S+ +3389 *$/m;

export const readings = {
  names: { good: /^The same\.$/m, bad: /^Different: /m },
  overrules: {
    good: { all: [/^Lines of the hosts file that name it: 0$/m, { not: forward }] },
    bad: { any: [named, forward] },
  },
  "host-self": { good: /^TimeCreated +Message/m, bad: /^No connection accepted/m },
} as const satisfies PageReadings;
