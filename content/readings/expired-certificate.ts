import type { PageReadings } from "@/lib/commands/output-reading";

/*
 * Of the certificates in the store only that with the listener's thumbprint counts. The dates stand in the first group, so the
 * thumbprint is looked for backwards from them.
 */
const notBefore = /^NotBefore +: (.+)$(?<=Listener: \2, type 1$[^]*^Thumbprint +: (\w+)\n.+)/m;
const notAfter = /^NotAfter +: (.+)$(?<=Listener: \2, type 1$[^]*^Thumbprint +: (\w+)\n.+\n.+)/m;
const inStore = /Listener: (\w+), type 1$[^]*^Thumbprint +: \1$/m;
const withKey = /Listener: (\w+), type 1$[^]*^Thumbprint +: \1\n.+\n.+\nHasPrivateKey +: True$/m;

export const readings = {
  store: {
    good: { all: [{ daysAgo: notBefore, over: 0 }, { daysAgo: notAfter, under: 0 }, withKey] },
    bad: { any: [{ daysAgo: notAfter, over: 0 }, { all: [/, type 1$/m, { not: { all: [inStore, withKey] } }] }] },
  },
  renewal: { good: { all: [/^Good: SessionEnv /m, { not: /^Bad: /m }] }, bad: /^Bad: /m },
} as const satisfies PageReadings;
