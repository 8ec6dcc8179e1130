import type { PageReadings } from "@/lib/commands/output-reading";

const listener = /^[ >]*rdp-tcp\s+\d{5,}\b/im;
const azureListener = /\\n[ >]*rdp-tcp\s+\d{5,}\b/i;
const events = { hung: /^\d{4}-\S+ (7022|20498) /m, any: /^\d{4}-\S+T\S+ \d+ /m };

export const readings = {
  service: {
    good: /^Name +: TermService\s+State +: Running\s+StartMode +: (Manual|Auto)\s+StartName +: NT Authority\\NetworkService\s+ProcessId +: [1-9]/im,
    bad: {
      any: [
        /^Name +: TermService\s+State +: (?!Running)/m,
        /^Name +: TermService\s+State.*\s+StartMode +: Disabled/m,
        /^Name +: TermService\s+State.*\s+StartMode.*\s+StartName +: (?!NT Authority\\NetworkService$)/im,
      ],
    },
  },
  process: {
    good: {
      all: [
        { number: /, (\d+) handles/, under: 10000 },
        { number: /, (\d+) MB$/m, under: 1000 },
      ],
    },
    bad: {
      any: [
        { number: /, (\d+) handles/, over: 19999 },
        { number: /, (\d+) MB$/m, over: 2000 },
      ],
    },
  },
  // Three sessions in a row that have neither name nor user.
  sessions: {
    good: { all: [listener, { not: /(?:^ +\d+ +\w+ *$\s){3}/m }] },
    bad: { any: [/(?:^ +\d+ +\w+ *$\s){3}/m, { all: [/^[ >]*(services|console)\s/im, { not: listener }] }] },
    silence: "bad",
  },
  events: {
    good: { all: [/^System: nothing/m, /\/Admin: nothing/m, { not: events.any }] },
    bad: events.hung,
  },
  "sessions-azure": { good: azureListener, bad: { all: [/StdOut[^]*\bservices\s/, { not: azureListener }] } },
  type: { good: /^\s+TYPE?\s+: 10\b/m, bad: /^\s+TYPE?\s+: 20\b/m },
  audio: { good: /^Audiosrv +Running\b/m, bad: /^Audiosrv +Stopped\b/m },
  silent: { good: /^Audiosrv +Stopped\b/m, bad: /^Audiosrv +Running\b/m },
  shared: { good: /^\s+TYPE?\s+: 20\b/m, bad: /^\s+TYPE?\s+: 10\b/m },
  "disabled-again": { good: /^\s+START_TYPE\s+: 4\b/m, bad: /^\s+START_TYPE\s+: [23]\b/m },
  administrators: { good: / is not a member$/m, bad: / IS a member$/m },
} as const satisfies PageReadings;
