import type { PageReadings } from "@/lib/commands/output-reading";

export const readings = {
  refused: {
    good: { all: [/\bFailure\b/, /^No failed sign-in in the last 30 minutes\.$/m] },
    bad: /: status 0x[0-9A-F]{8}, sub-status /,
  },
  "dc-refused": {
    good: { all: [/\bFailure\b[^]*\bFailure\b/, /^No refused sign-in on record/m] },
    bad: /Z 4(768|771|776) .* from .*: 0x/,
  },
  lockouts: { good: { all: [/\bSuccess\b/, /^No account was locked in the last day/m] }, bad: /^[\d-]+ [\d:]+Z .+ by /m },
  "leg-two": { good: /^TcpTestSucceeded +: True$/m, bad: /^TcpTestSucceeded +: False$/m },
} as const satisfies PageReadings;
