import type { PageReadings } from "@/lib/commands/output-reading";

const silent = /: TimedOut, TimedOut$/m;

export const readings = {
  ladder: {
    good: { all: [/^packet of 60 bytes .*Success/m, /^packet of 1500 bytes /m, { not: silent }] },
    bad: { all: [/^packet of 60 bytes .*Success/m, silent] },
  },
  mtu: { good: /: NlMtu \d+, not larger than \d/, bad: /: NlMtu \d+, larger than \d/ },
} as const satisfies PageReadings;
