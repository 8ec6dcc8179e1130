import type { PageReadings } from "@/lib/commands/output-reading";

/** Down whoever it belongs to, and Conn with a user: the console alone is usually Conn and nobody's. */
const stuck = /\s\d+ +Down\b|^[ >]\S* +[^\d\s]\S* +\d+ +Conn\b/m;
const slow = /^\d{4}-\S+ (36|4[3-9]|5[0-3]) /m;

export const readings = {
  sessions: { good: { all: [/^[ >]*(services|console)\s/im, { not: stuck }] }, bad: stuck },
  // The newest event stands first.
  "session-events": {
    good: { all: [/^(?:(?!\d{4}-\S+ 4[12] ).*\n)*\d{4}-\S+ (21|25) /, { not: slow }] },
    bad: { any: [slow, /^(?:(?!\d{4}-\S+ (?:21|25) ).*\n)*\d{4}-\S+ 4[12] /] },
  },
} as const satisfies PageReadings;
