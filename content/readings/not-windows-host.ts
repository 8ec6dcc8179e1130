import type { PageReadings } from "@/lib/commands/output-reading";

/** FreeRDP prints a certificate it does not know as an error too; that is none. */
const clientFails = /\bERRCONNECT_|\[ERROR\]\[com\.freerdp\.core\.(nego|transport)/;

const foreign = /users:\(\("(?!xrdp"|gnome-remote-de")/;
const two = /"xrdp"[\s\S]*"gnome-remote-de"|"gnome-remote-de"[\s\S]*"xrdp"/;

/** Errors of the log after which no attempt went better. */
const xrdpFails = {
  any: [
    /Cannot read private key file(?![\s\S]*TLS connection established)/,
    /requested \[[^\]]*SSL[^\]]*\], selected \[RDP\](?![\s\S]*TLS connection established)/,
    /exited quickly(?![\s\S]*Session in progress)/,
  ],
};

/** One of the three modes has all it needs; the others, and VNC, may be off. */
const complete = new RegExp(
  ["Status: enabled", "TLS certificate: +/.*", "TLS key: +/.*", "Username: +(?!\\(empty\\))\\S.*"]
    .map((line) => `^[ \\t]+${line}$`)
    .join("\\n(?:[ \\t]+.*\\n)*?"),
  "m",
);

const off = { good: { all: [/^\s+Status: disabled$/m, { not: /^\s+Status: enabled$/m }] }, bad: /^\s+Status: enabled$/m };

export const readings = {
  "key-group-back": { good: /^xrdp is out of \S+, as before\.$|^Nothing done: the step did not add/m, bad: /^xrdp is STILL in /m },
  "ini-back": { good: /^Done; the file is as the copy was/m, bad: /^NOT taken back|^Nothing done/m },
  "grd-system-off": off,
  "grd-user-off": off,
  "grd-look": { good: /^\s+View-only: yes$/m, bad: /^\s+View-only: no$/m },
  "start-xrdp": { good: /^active\nactive\s*$/, bad: /^(inactive|failed|activating)$/m },
  "pipewire-stop": { good: /^inactive\ninactive\s*$/, bad: /^active$/m },
  freerdp: { good: { all: [/^Password:|com\.freerdp\.gdi\]/m, { not: clientFails }] }, bad: clientFails },
  listeners: {
    good: { all: [/^LISTEN .*"(xrdp|gnome-remote-de)"/m, { not: foreign }, { not: two }] },
    bad: { any: [/^State +Recv-Q(?![\s\S]*^LISTEN )/m, foreign, two] },
  },
  "xrdp-log": {
    good: {
      all: [
        /TLS connection established/,
        /Session in progress|Starting session: session_pid|created session \(access granted\)/,
        { not: xrdpFails },
      ],
    },
    bad: xrdpFails,
  },
  "grd-status": {
    good: complete,
    bad: {
      all: [/^[ \t]+(Status: disabled|(TLS certificate|TLS key|Username): *(\(empty\)|\(null\))?)[ \t]*$/m, { not: complete }],
    },
  },
  "grd-log": {
    good: /Accepted client: (?![\s\S]*(\[ERROR\].*(nla|tls|nego|x509)|denying client|PipeWire.*(error|fail)|ailed.*PipeWire))/i,
    bad: /(\[ERROR\].*(nla|tls|nego|x509)|denying client|PipeWire.*(error|fail)|ailed.*PipeWire)(?![\s\S]*Accepted client: )/i,
  },
  "xrdp-key": {
    good: {
      all: [
        /^readable for /m,
        { daysAgo: /^notBefore=(.+)$/m, over: 0 },
        { daysAgo: /^notAfter=(.+)$/m, under: 0 },
        { not: /^ *security_layer *= *rdp\b/im },
      ],
    },
    bad: {
      any: [
        /^NOT readable for /m,
        /No such file or directory/,
        /^ *security_layer *= *rdp\b/im,
        { daysAgo: /^notBefore=(.+)$/m, under: 0 },
        { daysAgo: /^notAfter=(.+)$/m, over: 0 },
      ],
    },
  },
  pipewire: {
    good: { all: [/^ +Active: active \(running\)[\s\S]*^ +Active: active \(running\)/m, { not: /^ +Active: (?!active \(running\))/m }] },
    bad: /^ +Active: (?!active \(running\))|^Unit \S+ could not be found/m,
  },
} as const satisfies PageReadings;
