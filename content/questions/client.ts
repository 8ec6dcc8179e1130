import type { Question } from "../question";

/** What one sees and tries at the computer that connects. */
export const clientQuestions = {
  "by-hand": {
    title: "With everything typed by hand, what connects?",
    name: "Typed by hand",
    why: "Windows remembers passwords, gateways and settings and offers them before you can type. A fresh start shows whether one of them is to blame.",
    group: "remembered",
    answers: {
      password: { label: "It connects once you type the password yourself", short: "typed password works" },
      file: { label: "It connects from a new window, not from your saved connection", short: "a new window works" },
      name: { label: "It connects by the full name, not by the address", short: "only by name" },
      address: { label: "It connects by the address, not by the name", short: "only by address" },
      fails: { label: "None of these connects", short: "nothing connects" },
    },
    unsure: "I have not tried these",
  },
  "saved-password": {
    title: "Does Windows keep a password for this host?",
    name: "Saved password",
    why: "A kept password is sent before you can type the new one.",
    group: "remembered",
    answers: {
      kept: { label: "Yes, there is a TERMSRV entry for this host", short: "kept" },
      none: { label: "No entry for this host", short: "none kept" },
    },
    unsure: "I cannot run the command",
  },
  "sign-in-policy": {
    title: "Does this computer restrict how you sign in?",
    name: "Sign-in policy here",
    why: "Where NTLM is restricted, or Credential Guard runs, some kinds of sign-in no longer work from your computer. A host, Windows or not, may then hang up without a word.",
    answers: {
      ntlm: { label: "NTLM is restricted, or LmCompatibilityLevel is 0, 1 or 2", short: "NTLM restricted or old" },
      "credential-guard": { label: "Credential Guard is running", short: "Credential Guard" },
      none: { label: "Neither", short: "no restriction" },
    },
    unsure: "I cannot run the commands",
  },
  "host-access": {
    title: "Can you run commands on the host without Remote Desktop?",
    name: "Access to the host",
    why: "A console, iLO or iDRAC, the hypervisor's window, Run Command in Azure, PowerShell remoting or SSH will do. With one of them the host's own log is the shortest way. Without, there is still much to find out.",
    routing: true,
    // Whoever knows one of these has looked at the host.
    follows: {
      answer: "yes",
      from: ["system-log", "certificate-state", "security-settings", "domain-trust", "listener", "rdp-log", "local-probe"],
    },
    answers: {
      yes: { label: "Yes, as administrator", short: "yes" },
      no: { label: "No", short: "no" },
    },
    unsure: "Not yet",
  },
  "three-attempts": {
    title: "Try three times and watch: what do you see?",
    name: "Three attempts",
    why: "The moment and the steadiness of the failure tell a refusal from a hang and from a bad line. A certificate warning in the attempt means that the encryption stood.",
    answers: {
      "at-once": { label: "The error within seconds, each time", short: "at once" },
      "certificate-warning": { label: "A certificate warning first, then the error", short: "certificate warning" },
      hang: { label: "A long wait of up to a minute, then the error", short: "long wait" },
      "second-works": { label: "The first attempt fails, the second gets in", short: "second works" },
      mixed: { label: "Different codes or messages", short: "codes differ" },
      "now-and-then": { label: "It gets in now and then, or while few are connected", short: "now and then" },
      "after-restart": { label: "It works for hours or days after the host restarts", short: "a restart helps" },
      desktop: {
        label: "A desktop or sign-in screen, and later the error",
        detail: "After a time that differs.",
        short: "desktop, then closed",
      },
      minute: { label: "A desktop, and the error after about a minute each time", short: "desktop for a minute" },
    },
    unsure: "I cannot try now",
  },
  "other-services": {
    title: "Does the host answer in any other way?",
    name: "Other services",
    why: "A host that starts, updates or sleeps is slow or silent everywhere. A host that answers at once elsewhere has a fault in Remote Desktop alone.",
    answers: {
      answer: { label: "Yes, at once", short: "answer at once" },
      late: { label: "Yes, but slowly or only at times", short: "answer late" },
      silent: { label: "No, nothing answers", short: "silent" },
    },
    unsure: "I know of nothing else to try",
  },
  "client-log": {
    title: "What does this computer's own Remote Desktop log say?",
    name: "Log of this computer",
    why: "It shows how far the attempt came before 1026, the end, and whether UDP had joined in.",
    answers: {
      "never-connected": { label: "1024, then 1026: it never connected", short: "never connected" },
      "tcp-only": { label: "1025 or 1027 before 1026, and no 1102 or 1103", short: "connected, no UDP" },
      "with-udp": { label: "1102 or 1103 before 1026", short: "connected, with UDP" },
    },
    unsure: "I cannot see this log",
  },
  "tls-probe": {
    title: "What answers when you probe the connection from here?",
    name: "Probe from here",
    why: "The probe takes the first steps of a connection and shows at which one it ends. It sends no user name and no password.",
    group: "handshake",
    answers: {
      closed: { label: "0 bytes, or the first byte is not 3", short: "no answer" },
      "rdp-only": {
        label: "Type 2 and code 0, type 3 and code 2, or only 11 bytes",
        detail: "The host wants standard RDP security.",
        short: "standard RDP security",
      },
      "no-certificate": { label: "Type 3 and code 3", detail: "The host says that it has no certificate.", short: "no certificate" },
      "tls-fails": { label: "Type 2 and another code, then Failed", detail: "The encryption does not come up.", short: "TLS fails" },
      expired: { label: "A certificate, and NotAfter is in the past", short: "certificate expired" },
      "other-name": { label: "A certificate that names another machine", short: "another machine" },
      "foreign-issuer": { label: "A certificate issued by a security product or proxy", short: "foreign issuer" },
      fresh: { label: "A valid certificate of the host", short: "certificate valid" },
    },
    unsure: "I cannot run the probe",
  },
} as const satisfies Record<string, Question>;
