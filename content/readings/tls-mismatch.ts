import type { PageReadings } from "@/lib/commands/output-reading";

const oldAlgorithmsOnly = { not: /^ +(AES|SHA256|SHA384|ECDH|PKCS)[^:]*: Enabled = 0$/m };

export const readings = {
  "schannel-events": {
    good: { all: [/^Schannel EventLogging = (absent|-?\d*[13579]$)/m, /^No Schannel event/m] },
    // Other programs of a healthy host log 36871 for their client credentials.
    bad: /^Id +: (36874$|36888$|36871\s+Message +: (?![^]{0,80}client\s+credential))/m,
  },
  protocols: {
    good: {
      all: [/^(nothing is set|[\w.-]+[^:]*: \w+ = -?\d+)$/m, { not: /^TLS 1\.2\\\w+: (Enabled = 0|DisabledByDefault = -?[1-9]\d*)$/m }],
    },
    bad: /^TLS 1\.2\\\w+: (Enabled = 0|DisabledByDefault = -?[1-9]\d*)$/m,
  },
  suites: {
    good: /_RSA_WITH_/,
    bad: { any: [/^none for TLS 1\.2$/m, { all: [/_ECDSA_WITH_/, { not: /_RSA_WITH_/ }] }] },
  },
  hardening: {
    good: { all: [/^Ciphers$/m, /^Local list\s+(TLS|SSL)_/m, oldAlgorithmsOnly] },
    bad: { any: [{ not: oldAlgorithmsOnly }, /^Local list\s+absent or empty$/m] },
  },
  "suite-gone": { good: /^Not in the list$/m, bad: /^Still in the list$/m },
} as const satisfies PageReadings;
