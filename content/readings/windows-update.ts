import type { PageReadings } from "@/lib/commands/output-reading";

/** From the day before the failure on; `on` of the samples is its day. */
const installedThen = { daysAgo: /^(\d{4}-\d\d-\d\d) {2}KB/m, over: -0.5, under: 1.5 };

/** The rows of the table in the article that name both builds. */
const affected = {
  any: [
    { number: /^Build 26100\.(\d+)$/m, over: 33437, under: 33451 },
    { number: /^Build 26[12]00\.(\d+)$/m, over: 9444, under: 9457 },
    { number: /^Build 20348\.(\d+)$/m, over: 5621, under: 5631 },
    { number: /^Build 17763\.(\d+)$/m, over: 9244, under: 9247 },
    { number: /^Build 1904[45]\.(\d+)$/m, over: 7724, under: 7727 },
  ],
};
/** Those that name no first build: only the list of updates tells. */
const unknown = {
  any: [/^Build (14393|9600|9200)\./m, { number: /^Build 22631\.(\d+)$/m, under: 7584 }],
};

export const readings = {
  updates: { good: { all: [/^\d{4}-\d\d-\d\d {2}KB/m, { not: installedThen }, { not: /^ {2}KB/m }] }, bad: installedThen },
  "september-2026": { good: { all: [/^Build \d+\.\d+$/m, { not: affected }, { not: unknown }] }, bad: affected },
  "rolled-back-off": { good: /^No rollback policy/m, bad: /Rollback.*: (Disabled|Enabled)$/m },
  "update-gone": { good: / is not installed\.$/m, bad: / is still installed\.$/m },
  "rolled-back": { good: /Rollback.*: Disabled$/m, bad: /^No rollback policy|Rollback.*: Enabled$/m },
} as const satisfies PageReadings;
