import type { PageReadings } from "@/lib/commands/output-reading";

/* Whether somebody may do it depends on who it is: the lists are read for EXAMPLE\anna, the rights for a member of Remote Desktop Users. */

const anna = /^EXAMPLE\\anna$/m;
const list = /^-{20,}$/m;
const mayConnect = /^SeRemoteInteractiveLogonRight = .*\*S-1-5-32-555\b/m;
const mayReach = /^SeNetworkLogonRight = .*\*S-1-(1-0|5-11|5-32-545|5-32-555)\b/m;
const denied = /^SeDeny\w+LogonRight = .*\*S-1-(1-0|5-11|5-32-545|5-32-555)\b/m;

export const readings = {
  mode: { good: /^RestrictedRemoteAdministration (is not set|= 0)$/m, bad: /^RestrictedRemoteAdministration = 1$/m },
  members: { good: anna, bad: { all: [list, { not: anna }] } },
  rights: {
    good: { all: [mayConnect, mayReach, { not: denied }] },
    bad: { all: [/^Se\w+LogonRight = /m, { any: [denied, { not: mayConnect }, { not: mayReach }] }] },
  },
  refused: {
    good: { all: [/\bFailure\b/, /^No failed sign-in in the last 30 minutes\.$/m] },
    bad: /status 0xC000015B\b/,
  },
  removed: { good: { all: [list, { not: anna }] }, bad: anna },
} as const satisfies PageReadings;
