import type { PageReadings } from "@/lib/commands/output-reading";

const noKey = /^Id +: (36869|36870)$/m;
const noFile = /^no file of this machine: | 0 bytes .* this machine$|^You may not read this|^MachineKeys.+$/m;
const systemMay = /\\f686[^]*^ +Allow S-1-5-18 .*FullControl/m;
const serviceMay = /\\f686[^]*^ +Allow S-1-5-20 .*\b(Read|FullControl)\b/m;
// Everyone and Authenticated Users: both accounts belong to them.
const denied = /\\f686[^]*^ +Deny S-1-(5-18|5-20|1-0|5-11) .*\b(Read|Modify|FullControl)/m;

export const readings = {
  schannel: {
    good: { all: [/^Schannel EventLogging = (absent|-?\d*[13579]$)/m, /^None .*NoMatchingEventsFound|^Id +: /m, { not: noKey }] },
    bad: noKey,
  },
  "which-key": { good: /^SSLCertificateSHA1HashType +: 1$/m, bad: /^SSLCertificateSHA1HashType +: [023]$/m },
  "key-file": { good: { all: [/ [1-9]\d* bytes .* this machine$/m, { not: noFile }] }, bad: noFile },
  rights: {
    good: { all: [systemMay, serviceMay, { not: denied }] },
    bad: {
      any: [
        denied,
        /^ +missing$|\\MachineKeys\n +you may not read this/m,
        { all: [/\\f686.*\n +owner /, { not: { all: [systemMay, serviceMay] } }] },
      ],
    },
  },
  save: { good: /^Saved: /m, bad: /^NOT saved/m },
  "owner-back": { good: /^Given back: /m, bad: /^NOT given back/m },
  "restore-file": { good: /^Put back, owner/m, bad: /^(NOT as before|Nothing done)/m },
  "restore-folder": { good: /^Put back\. /m, bad: /^NOT as before|^Nothing done/m },
  "move-key-back": { good: /^Moved back: [1-9]/m, bad: /^NOT moved back/m },
  "list-missing": { good: /^ +Files : +\d+ +0 /m, bad: /^ +Files : +\d+ +[1-9]/m },
} as const satisfies PageReadings;
