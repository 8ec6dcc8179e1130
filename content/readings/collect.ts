import type { PageReadings } from "@/lib/commands/output-reading";

export const readings = {
  policy: {
    good: { all: [/^MachinePolicy +Undefined$/m, /^ +UserPolicy +Undefined$/m] },
    bad: /^(MachinePolicy| +UserPolicy) +(?!Undefined)\S/m,
  },
  mark: { good: { all: [/^:\$DATA$/m, { not: /^Zone\.Identifier$/m }] }, bad: /^Zone\.Identifier$/m },
  // The value of the page changes with the script; the samples name one.
  hash: { good: /^7692C3AD[0-9A-F]{56}$/m, bad: /^(?!7692C3AD)[0-9A-F]{64}$/m },
} as const satisfies PageReadings;
