import type { PageReadings } from "@/lib/commands/output-reading";

export const readings = {
  "fips-mode": { good: /^off \(/m, bad: /^on \(/m },
  level: {
    good: /^MinEncryptionLevel = ([23]|absent) /m,
    bad: { all: [/^SecurityLayer = 0 /m, /^MinEncryptionLevel = 4 /m] },
  },
} as const satisfies PageReadings;
