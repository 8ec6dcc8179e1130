import type { PageReadings } from "@/lib/commands/output-reading";

export const readings = {
  // The policy, where it has a number, stands first and counts.
  "layer-alone": {
    good: /^(?:(?!SecurityLayer +: -?\d)[^])*SecurityLayer +: [12]\b/,
    bad: /^(?:(?!SecurityLayer +: -?\d)[^])*SecurityLayer +: (?![12]\b)-?\d/,
  },
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
  "policy-source": { good: /^PolicySourceSecurityLayer +: [02]$/m, bad: /^PolicySourceSecurityLayer +: 1$/m },
} as const satisfies PageReadings;
