import type { PageReadings } from "@/lib/commands/output-reading";

/** Seconds, without their fraction. */
const offset = /, [+-](\d+)[.,]\d+s/;

export const readings = {
  "find-dc": { good: /^ *DC: \\\\\S/m, bad: /\b1355\b/ },
  "secure-channel": { good: /^True$/m, bad: /^False$/m },
  clock: { good: { number: offset, under: 10 }, bad: { number: offset, over: 299 } },
  "credssp-file": {
    good: {
      any: [
        /^10\.0\.(17[1-9]\d\d|1[89]\d{3}|[2-9]\d{4})\./m,
        { number: /^10\.0\.16299\.(\d+)/m, over: 430 },
        { number: /^10\.0\.15063\.(\d+)/m, over: 1087 },
        { number: /^10\.0\.14393\.(\d+)/m, over: 2247 },
        { number: /^6\.3\.9600\.(\d+)/m, over: 18_998 },
        { number: /^6\.2\.9200\.(\d+)/m, over: 22_431 },
        { number: /^6\.1\.7601\.(\d+)/m, over: 24_116 },
      ],
    },
    bad: {
      any: [
        { number: /^10\.0\.16299\.(\d+)/m, under: 431 },
        { number: /^10\.0\.15063\.(\d+)/m, under: 1088 },
        { number: /^10\.0\.14393\.(\d+)/m, under: 2248 },
        { number: /^6\.3\.9600\.(\d+)/m, under: 18_999 },
        { number: /^6\.2\.9200\.(\d+)/m, under: 22_432 },
        { number: /^6\.1\.7601\.(\d+)/m, under: 24_117 },
      ],
    },
  },
  "dns-dc": { good: /^_ldap\._tcp\.dc\._msdcs\.\S+ +SRV /m, bad: /^Resolve-DnsName : /m },
  "kerberos-port": { good: /^TcpTestSucceeded +: True$/m, bad: /^TcpTestSucceeded +: False$/m },
  "without-nla": { window: "mstsc.exe" },
} as const satisfies PageReadings;
