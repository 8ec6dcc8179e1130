import type { PageReadings } from "@/lib/commands/output-reading";

const asNoted = { good: { all: [/, as you noted\.$/m, { not: /NOT as you noted/ }] }, bad: /NOT as you noted/ };
const silent = /: TimedOut, TimedOut$/m;

export const readings = {
  ladder: {
    good: {
      all: [
        /^packet of 60 bytes .*Success/m,
        /^packet of 1500 bytes /m,
        { not: /: (TimedOut, Success|Success, TimedOut|TimedOut, TimedOut)$/m },
      ],
    },
    bad: { all: [/^packet of 60 bytes .*Success/m, silent] },
  },
  mtu: { good: /: NlMtu \d+, not larger than \d/, bad: /: NlMtu \d+, larger than \d/ },
  "mtu-test-back": asNoted,
  "mtu-back": asNoted,
} as const satisfies PageReadings;
