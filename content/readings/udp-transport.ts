import type { PageReadings } from "@/lib/commands/output-reading";

export const readings = {
  "client-log": {
    good: { any: [{ all: [/ 1025 /, { not: / 1102 / }] }, / 1104 /] },
    bad: { any: [{ all: [/ 1102 [\s\S]* 1026 /, { not: / 110[34] / }] }, { all: [/ 1105 /, { not: / 1026 / }] }] },
  },
  "host-log": {
    good: { all: [/ 13[56] /, { not: / 102 / }] },
    bad: { all: [/ 130 [\s\S]* 10[23] /, { not: / 13[56] / }] },
  },
} as const satisfies PageReadings;
