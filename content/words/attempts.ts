import type { WordsOf } from "./words-of";

/** What one sees while trying, and in the log of this computer. */
export const attemptWords = {
  message: {
    "certificate-warning": [
      "certificate warning",
      "certificate warning then error",
      "identity of the remote computer cannot be verified",
      "asks whether I trust the certificate",
      "yes to the certificate, then error",
    ],
    "needs-nla": ["requires NLA", "NLA required", "HYBRID_REQUIRED_BY_SERVER"],
    "internal-error": ["internal error"],
    licence: ["licence message", "licensing protocol error"],
    "password-expired": ["message says the password expired"],
    "session-ended": ["your session has ended"],
  },
  "three-attempts": {
    "at-once": [
      "error at once",
      "immediate error",
      "fails at once",
      "fails within seconds",
      "the same error each time",
      "right after Connect",
    ],
    configuring: ["stuck at configuring remote session"],
    securing: ["securing remote connection hangs"],
    hang: [
      "hangs then error",
      "long wait then error",
      "takes a minute then error",

      "initiating remote connection hangs",

      "times out",
      "waits for a minute",
    ],
    "second-works": ["second attempt works", "first attempt fails", "first attempt fails, second works", "works on retry"],
    mixed: ["different errors", "codes differ", "error codes change", "sometimes another error"],
    "now-and-then": ["sometimes works", "works now and then", "random", "works while few people are on"],
    "after-restart": [
      "restart helps",
      "works after a restart",
      "restart helps for some days",
      "works for hours after a restart",
      "long uptime",
    ],
    desktop: [
      "desktop appears, then closed",
      "connected, then disconnected",
      "drops in the middle of work",
      "session ends after a while",
      "closed while working",
    ],
    minute: ["disconnected after a minute", "desktop for a minute", "every session ends after one minute", "drops after 60 seconds"],
  },
  "other-services": {
    answer: [
      "ping works",
      "SMB works",
      "file shares work",
      "SSH answers",
      "website answers",
      "host answers otherwise",
      "shares and ping answer at once",
    ],
    late: ["host is slow", "answers slowly", "ping is slow", "packet loss", "shares take long"],
    silent: ["no ping", "host is down", "host answers nothing", "nothing answers", "host is off", "host sleeps"],
  },
  "client-log": {
    "never-connected": ["event 1026 without 1025", "1024 then 1026"],
    "tcp-only": ["event 1027 then 1026", "1025 then 1026"],
    "with-udp": ["event 1102", "event 1103", "UDP joined in"],
  },
} as const satisfies WordsOf;
