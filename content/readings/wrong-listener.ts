import type { PageReadings } from "@/lib/commands/output-reading";

const listener = /^[ >]*rdp-tcp\s+\d{5,}\b/im;
const foreignProcess = /has process (\d+)$[^]* port \d+: process (?!\1,)/m;
/** The value of a policy is printed last and wins. */
const forbidden = /: fDenyTSConnections = 1$(?![^]*: fDenyTSConnections = )/m;
const onThePort = /HTTPS?:\/\/\S*:3389\b|^\S+\s+3389\s+\S+\s+\d+\s*$/im;
const wrongValue =
  /: (fDenyTSConnections = 1|TSEnabled = 0|TSUserEnabled = [1-9]\d*|TSServerDrainMode = [1-9]\d*|fEnableWinStation = 0|fLogonDisabled = 1|PortNumber = (?!3389$)\d+)$/m;
const missingHere = /^Only the twin: (\[|"(?!SSLCertificateSHA1Hash"|PortNumber"|LanAdapter"))/m;
const foreignFile = /^(?!.*\\System32\\termsrv\.dll).*\.dll: \w+$|\.dll: (?!Valid$)\w+$/im;

export const readings = {
  owner: {
    good: {
      all: [/set to port (\d+); TermService has process (\d+)[^]* port \1: process \2,/, { not: { any: [foreignProcess, forbidden] } }],
    },
    bad: { any: [foreignProcess, forbidden, /set to port (\d+);[^]*^port \1: nobody listens/m] },
  },
  sessions: { good: listener, bad: { all: [/^[ >]*(services|console)\s/im, { not: listener }] } },
  settings: {
    good: {
      all: [/: fDenyTSConnections = 0$/m, /^RDP-Tcp: fEnableWinStation = 1$/m, /^RDP-Tcp: PortNumber = 3389$/m, { not: wrongValue }],
    },
    bad: { any: [wrongValue, { all: [/^Terminal Server: /m, { not: /^RDP-Tcp: /m }] }] },
  },
  "web-sites": { good: { all: [/HTTP/i, { not: onThePort }] }, bad: onThePort },
  "twin-compare": {
    good: { all: [/^The host's own key: /m, { not: missingHere }] },
    bad: { any: [missingHere, /^The key is gone/m] },
  },
  "service-file": {
    good: { all: [/\\System32\\termsrv\.dll: Valid$/im, { not: foreignFile }] },
    bad: foreignFile,
  },
} as const satisfies PageReadings;
