import type { PageReadings, Sign } from "@/lib/commands/output-reading";

/** So many people's sessions, disconnected ones included; those of Windows itself have no user. */
const people = (count: number) => new RegExp(`(?:^[ >](?:\\S+ +| {9,})[^\\d\\s]\\S* +\\d+ +\\w[\\s\\S]*?){${count.toString()}}`, "m");
const listens = /^[ >]rdp-tcp +\d{5,} /m;

/** Addresses inside; the samples have 192.0.2.0/24 for those that you know. */
const known = String.raw`(?:10\.|172\.(?:1[6-9]|2\d|3[01])\.|192\.168\.|192\.0\.2\.)`;
const stranger = new RegExp(` from (?!${known})\\S`);

const lowLimit: Sign = { number: /^(?:MaximumConnections|Policy MaxInstanceCount:) (\d+)/m, under: 100 };
const manyKnocks: Sign = { any: [{ number: /^(\d+) events since/m, over: 99 }, stranger] };
const manyRefused: Sign = { number: /^ *(\d+) x type (?:3|10) from/m, over: 99 };
const manyConnected: Sign = { any: [{ number: /^ *(\d+) \S+, /m, over: 99 }, new RegExp(`^ *\\d+ (?!${known})\\S+, `, "m")] };
const open = /enabled True from (.*, )?(Any|Internet)\b/;

export const readings = {
  "open-port": { good: /^TcpTestSucceeded +: False$/m, bad: /^TcpTestSucceeded +: True$/m },
  // Three people and more are a session host's, and the limit decides.
  sessions: {
    good: { all: [listens, { not: people(2) }] },
    bad: { any: [{ all: [/^[ >]services +0 /m, { not: listens }] }, { all: [people(2), { not: people(3) }] }] },
  },
  limit: { good: { all: [{ number: /^MaximumConnections (\d+)/m, over: 99 }, { not: lowLimit }] }, bad: lowLimit },
  drain: { good: /logins are currently ENABLED/i, bad: /\bDISABLED\b/i },
  "too-many": { good: /^No 1006 in the last day/m, bad: /^\d{4}-\d\d-\d\dT\S+ /m },
  knocks: { good: { all: [/^\d+ events since|^Neither in the last hour/m, { not: manyKnocks }] }, bad: manyKnocks },
  refused: {
    good: { all: [/\bFailure\b/, /^No refused sign-in|^ *\d+ x type /m, { not: manyRefused }, { not: stranger }] },
    bad: manyRefused,
  },
  connected: { good: { all: [/^ *\d+ \S+, /m, { not: manyConnected }] }, bad: manyConnected, silence: "good" },
  scope: { good: { all: [/enabled True from \S/, { not: open }] }, bad: open },
  "open-again": { good: /^The rules are as noted/m, bad: /^(The rules differ|Stopped|Nothing done)/m },
  "limit-back": { good: /, as you noted\.$/m, bad: /NOT as you noted\.$/m },
  drained: { good: /\bDISABLED\b/i, bad: /logins are currently ENABLED/i },
  outstanding: { good: /^not set$/m, bad: /^MaxOutstandingConnections = \d/m },
} as const satisfies PageReadings;
