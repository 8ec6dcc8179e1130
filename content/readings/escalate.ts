import type { PageReadings, Sign } from "@/lib/commands/output-reading";

const leftOver: Sign = {
  any: [
    /^ *(UserAuthenticationRequired +:|UserAuthentication =) 0$/m,
    /^ *SecurityLayer = 0$/m,
    /^ *MinEncryptionLevel +[:=] [14]$/m,
    /^(Domain|Private|Public) +False$/m,
    /^gpsvc +Disabled$/m,
    /^MachineKeys\S/m,
  ],
};

export const readings = {
  "left-on-host": {
    good: {
      all: [
        /^UserAuthenticationRequired +: 1$/m,
        /^ *SecurityLayer = [12]$/m,
        /^MinEncryptionLevel +: [23]$/m,
        /^Public +True$/m,
        /^gpsvc +\w/m,
        /^MachineKeys /m,
        { not: leftOver },
      ],
    },
    bad: leftOver,
  },
  "left-notes": { good: { all: [/^0 files[\s\S]*^0 files/m, { not: /^[1-9]\d* files/m }] }, bad: /^[1-9]\d* files/m },
  resolved: {
    good: / A +10\.0\.0\.20\b/,
    bad: { any: [/^Resolve-DnsName : /m, { all: [/ (A|AAAA) +[\da-f]/, { not: / A +10\.0\.0\.20\b/ }] }] },
  },
  source: {
    good: { all: [/^TcpTestSucceeded : True$/m, /^InterfaceAlias +: Ethernet$/m] },
    bad: { any: [/^TcpTestSucceeded : False$/m, /^InterfaceAlias +: (?!Ethernet$)\S/m] },
  },
} as const satisfies PageReadings;
