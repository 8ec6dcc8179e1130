import type { PageReadings } from "@/lib/commands/output-reading";

/** Figures of the last hop that match. */
const lastHop = (percent: string) => new RegExp(`^ *\\d+ +\\S+ +\\d+/ *\\d+ *= *${percent}% .*(?![\\s\\S]*\\d+/ *\\d+)`, "m");

export const readings = {
  loss: {
    good: { any: [{ all: [/^50 of 50 answers/m, /: even$/m] }, /Lost = 0 /] },
    bad: { any: [/^([1-9]|[1-4]\d) of 50 answers/m, /: uneven$/m, /Lost = ([1-9]|[1-4]\d) /] },
  },
  pathping: { good: lastHop("[0-2]"), bad: lastHop("([3-9]|[1-9]\\d)") },
  "network-log": {
    good: { any: [/^No network came or went/m, { all: [/^Id +: 10000$/m, { not: /^Id +: 10001$/m }] }] },
    bad: /^Id +: 10001$/m,
  },
  "client-log": { good: { all: [/ 1025 /, { not: / 1026 / }] }, bad: / 1026 [^()]*\([^()]*\b2308\)/ },
} as const satisfies PageReadings;
