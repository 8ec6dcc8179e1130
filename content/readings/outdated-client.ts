import type { PageReadings } from "@/lib/commands/output-reading";

const updatedLately = { daysAgo: /^KB\d+ +(\d.*)$/m, under: 62 };

export const readings = {
  version: {
    good: { all: [{ number: /^CurrentBuildNumber +: (\d+)$/m, over: 10239 }, updatedLately] },
    bad: {
      any: [{ number: /^CurrentBuildNumber +: (\d+)$/m, under: 10240 }, { all: [/^KB\d+ +\d/m, { not: updatedLately }] }],
    },
  },
} as const satisfies PageReadings;
