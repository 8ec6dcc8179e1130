import type { PageReadings, Sign } from "@/lib/commands/output-reading";

const daysLeft: Sign = { number: /^Days left of the grace period: (\d+) /m, over: 0 };
const usable = /^Licence server .*: status (1|2|9|11)$/m;
const unusable: Sign = { all: [/^Licence server .*: status ([3-6]|10)$/m, { not: /^Licence server .*: status (0|7|8|1|2|9|11)$/m }] };

const licenceEvent = /^\d+ times (1003|1004|1011|1028|1068|1069),|^\d+ times \d+, .*licen[cs]/im;

export const readings = {
  "admin-session": { window: "mstsc.exe" },
  "licence-state": {
    good: { any: [/^No session host/m, daysLeft] },
    bad: { all: [/^Days left of the grace period: 0 /m, /^No licence server is named|^LicensingType 5,/m] },
  },
  "licence-servers": { good: usable, bad: unusable },
  // An Admin log in which nothing was ever written has no beginning. The events are those of 7 days.
  "licence-events": {
    good: {
      all: [
        { daysAgo: /Operational reaches back to (\S+)$/m, over: 7 },
        /Admin holds no |Admin reaches back to /,
        { not: { daysAgo: /Admin reaches back to (\S+)$/m, under: 7 } },
        { not: licenceEvent },
      ],
    },
    bad: licenceEvent,
  },
} as const satisfies PageReadings;
