import type { PageReadings } from "@/lib/commands/output-reading";

/** A driver that is no recorder's and no hypervisor's. */
const foreign = /^-+ [\s\S]*^\S.* (?!\S*(npcap|vboxnet|vmware|vms_))\S+ *$/im;

export const readings = {
  onboarded: { good: /unable to find|\b0x0$/m, bad: /\b0x1$/m },
  products: {
    good: { all: [/^AntiVirusProduct: [01] beside/m, { not: { number: /^\w+: (\d+) beside/m, over: 1 } }] },
    bad: { number: /^\w+: (\d+) beside/m, over: 1 },
  },
  filters: { good: { all: [/^-+ /m, { not: foreign }] }, bad: foreign, silence: "good" },
  accepted: { good: /^TimeCreated *: /m, bad: /^No connection accepted/m },
  protected: {
    good: { any: [/^Normal +True +True\b/m, /^(Passive Mode|SxS Passive Mode|EDR Block Mode)\b/m] },
    bad: /^(Normal +(False|True +False)|Not running)\b/m,
  },
} as const satisfies PageReadings;
