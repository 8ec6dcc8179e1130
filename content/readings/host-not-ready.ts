import type { PageReadings } from "@/lib/commands/output-reading";

/** The last four rounds, with nothing but the closing line below them. */
const steady =
  /(?:^\S+ {2}Remote Desktop answers at .*\s+){3}^\S+ {2}Remote Desktop answers at .*\s*(?:^Half an hour is over\.\s*)?$(?![\s\S])/m;
/** Answers that went away twice: one restart takes them away once. */
const wentAway = /(?:^\S+ {2}Remote Desktop answers [^\n]*\n(?:[^\n]*\n)*?\S+ {2}(?:no|TCP) [^\n]*\s*){2}/m;

const hour = 1 / 24;

export const readings = {
  watch: { good: steady, bad: { all: [{ any: [/^Half an hour is over/m, wentAway] }, { not: steady }] } },
  "azure-state": { good: /"VM running"/, bad: /"VM (stopp|dealloc|start)/ },
  "hyperv-state": {
    good: /^State +: Running\s[\s\S]*^Heartbeat +: Ok/m,
    bad: { any: [/^State +: (Off|Saved|Paused)/m, /^State +: Running\s[\s\S]*^Heartbeat +: NoContact/m] },
  },
  readiness: {
    good: { all: [{ daysAgo: /^Started (\S+)/m, over: hour }, /^TermService Running/m, { not: /^Installer at work/m }] },
    bad: { any: [{ daysAgo: /^Started (\S+)/m, under: hour }, /^TermService (?!Running)/m, /^Installer at work/m] },
  },
  // A value that is not there is an empty line of the list, or an error of reg.exe.
  "setup-state": {
    good: {
      all: [/^ *SystemSetupInProgress +(: *0?|REG_DWORD +0x0)\s*$/m, { not: /InProgress +(: *|REG_DWORD +0x)[1-9]/ }],
    },
    bad: /InProgress +(: *|REG_DWORD +0x)[1-9]/,
  },
  sleep: {
    good: { all: [/^STANDBYIDLE: 0 minutes/m, /^HIBERNATEIDLE: (0 minutes|not shown)/m] },
    bad: /^\w+IDLE: (?!0 )[\d.,]+ minutes/m,
  },
  "sleep-again": { good: { all: [/, as you noted$/m, { not: /NOT as you noted$/m }] }, bad: /NOT as you noted$/m },
  listening: {
    good: /^\d{4}\S+ 258 (?![\s\S]*^\d{4}\S+ (259|262) )/m,
    bad: { any: [/^\d{4}\S+ (259|262) (?![\s\S]*^\d{4}\S+ 258 )/m, /^None of them since the start/m] },
  },
} as const satisfies PageReadings;
