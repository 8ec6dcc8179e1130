import type { PageReadings } from "@/lib/commands/output-reading";

// Other programs of a healthy host log 36871 for their client credentials.
const refused = /^Id +: (36874$|36871\s+Message +: (?![^]{0,80}client\s+credential))/m;

export const readings = {
  "fips-mode": { good: /^off \(/m, bad: /^on \(/m },
  level: {
    good: /^MinEncryptionLevel = [23] /m,
    bad: { all: [/^SecurityLayer = 0 /m, /^MinEncryptionLevel = 4 /m] },
  },
  "schannel-events": {
    good: { all: [/^Schannel EventLogging = (absent|-?\d*[13579]$)/m, /^No Schannel event|^Id +: /m, { not: /^Id +: (36871|36874)$/m }] },
    bad: refused,
  },
} as const satisfies PageReadings;
