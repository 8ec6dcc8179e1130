import type { PageReadings } from "@/lib/commands/output-reading";

const refusing = /^LmCompatibilityLevel = [0-2]$|^RestrictSendingNTLMTraffic = 2$|^RestrictReceivingNTLMTraffic = [12]$/m;

export const readings = {
  "by-name": { window: "mstsc.exe" },
  "credential-guard": { good: { all: [/^\d+$/m, { not: /^1$/m }] }, bad: /^1$/m },
  protected: { good: /is not a member of Protected Users\.$/m, bad: /is a member of Protected Users\.$/m },
  "ntlm-values": { good: { all: [/^LmCompatibilityLevel /m, { not: refusing }] }, bad: refusing },
  refused: {
    good: { all: [/\bFailure\b/, /^No failed sign-in in the last 30 minutes\.$/m] },
    bad: /: status 0x[0-9A-F]{8}, sub-status /,
  },
  ticket: { good: /TERMSRV\/\S+ @ /, bad: /klist failed with 0x/ },
  "rc4-events": { good: /^No event 201 to 209 of KDCSVC/m, bad: /^Id +: 20[1-9]$/m },
  "encryption-types": {
    good: {
      any: [
        // Every number from 8 to 31 holds 8 or 16, and so does each with 32 added.
        /^Kinds of key: ([89]|[12]\d|3[01]|[45]\d|6[0-3])$/m,
        { all: [/^Kinds of key: not set$/m, { daysAgo: /^Password set (\S+)/m, under: 1827 }] },
      ],
    },
    bad: {
      any: [/^Kinds of key: ([1-7]|3[2-9])$/m, { all: [/^Kinds of key: not set$/m, { daysAgo: /^Password set (\S+)/m, over: 1827 }] }],
    },
  },
} as const satisfies PageReadings;
