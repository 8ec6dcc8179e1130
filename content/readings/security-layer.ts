import type { PageReadings } from "@/lib/commands/output-reading";

export const readings = {
  layer: {
    good: {
      all: [
        /^SecurityLayer = [12] /m,
        /^UserAuthentication = 1 /m,
        /^MinEncryptionLevel = [23] /m,
        /^fAllowSecProtocolNegotiation = ([1-9]|absent)/m,
      ],
    },
    bad: /^(SecurityLayer = (?![12] )-?\d|UserAuthentication = 0|MinEncryptionLevel = (?![2-4] )\d|fAllowSecProtocolNegotiation = 0)/m,
  },
} as const satisfies PageReadings;
