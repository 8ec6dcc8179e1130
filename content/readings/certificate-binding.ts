import type { PageReadings } from "@/lib/commands/output-reading";

const expired = { daysAgo: /^NotAfter +: (.+)$/m, over: 0 };
const notYetValid = { daysAgo: /^NotBefore +: (.+)$/m, under: 0 };
const boundOne = /, type [23]$/m;
const unusable = { any: [expired, notYetValid, /^No certificate with this/m, /^HasPrivateKey +: False$/m] };
/** Accounts that every service with a network account belongs to may read as well. */
const mayRead = /^ +Allow S-1-(5-20|1-0|5-11|5-32-545) .*\b(Read|ReadAndExecute|Modify|FullControl)\b/m;
/** NotAfter of a certificate with its key and the use for servers or for Remote Desktop. */
const usable = {
  daysAgo:
    /^NotAfter +: (.+)\s+HasPrivateKey +: True\s+EnhancedKeyUsageList : .*(?:1\.3\.6\.1\.5\.5\.7\.3\.1|1\.3\.6\.1\.4\.1\.311\.54\.1\.2)\)/m,
  under: 0,
};

export const readings = {
  binding: {
    good: { all: [boundOne, /^PSParentPath .*\\My$/m, /^HasPrivateKey +: True$/m, { not: unusable }] },
    bad: { any: [/, type 0$/m, { all: [boundOne, { any: [unusable, { not: /^PSParentPath .*\\My$/m }] }] }] },
  },
  "binding-value": { good: /^Registry: (nothing bound|\w+, kind Binary)$/m, bad: /^Registry: \w+, kind (?!Binary$)/m },
  events: {
    good: {
      all: [
        /^Schannel EventLogging = (absent|-?\d*[13579]$)/m,
        /^None of 36869.* in System /m,
        /^None of 1051.* in System /m,
        /^None of 1051.*\/Operational /m,
      ],
    },
    bad: /^Id +: (36869|36870|105[1345]|1059|106[245])$/m,
  },
  "key-file": {
    good: { all: [mayRead, { not: /^ +Deny /m }] },
    bad: {
      any: [/^ +Deny S-1-5-20 /m, { all: [/^ +Allow /m, { not: mayRead }] }, /^Not shown: (?!.*digits expected)/m],
    },
  },
  personal: { good: usable, bad: { all: [/^Thumbprint +: /m, { not: usable }] }, silence: "bad" },
  "read-revoked": { good: { all: [/^Allow S-1-/m, { not: /^Allow S-1-5-20 /m }] }, bad: /^Allow S-1-5-20 /m },
  "imported-gone": { good: /^Not in the store$/m, bad: /^Still in the store$/m },
} as const satisfies PageReadings;
