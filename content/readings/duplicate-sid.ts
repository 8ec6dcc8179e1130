import type { PageReadings } from "@/lib/commands/output-reading";

/* The SIDs are read from what both machines printed, one below the other. */
const twice = /^(S-1-5-21(?:-\d+){3})$[^]*^\1$/m;

export const readings = {
  "event-6167": { good: /^No event 6167 in the last two days\.$/m, bad: /^Id +: 6167\s+Message +: .*machine ID/m },
  "machine-sid": { good: { all: [/^S-1-5-21(-\d+){3}$[^]*^S-1-5-21(-\d+){3}$/m, { not: twice }] }, bad: twice },
} as const satisfies PageReadings;
