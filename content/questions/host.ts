import type { Question } from "../question";

/** What only the host can tell. */
export const hostQuestions = {
  "system-log": {
    title: "What does the host's System log say at the second of an attempt?",
    name: "System log",
    why: "These events name the fault. They count only when they stand within seconds of an attempt of yours.",
    answers: {
      key: { label: "Schannel 36870 or 36869", detail: "The private key cannot be used.", short: "36870 or 36869" },
      renewal: { label: "1057 or 1058", detail: "The host could not make or replace its own certificate.", short: "1057 or 1058" },
      cipher: {
        label: "Schannel 36874, or 36871 for a server credential",
        detail: "No common cipher, or no protocol.",
        short: "36874 or 36871",
      },
      "machine-id": { label: "LsaSrv 6167", detail: "A mismatch in the machine ID.", short: "6167" },
      domain: {
        label: "LsaSrv 40960 or 40961, Netlogon 5719 or 3210",
        detail: "No domain controller, or a broken trust.",
        short: "40960 or 5719",
      },
      service: {
        label: "7022, 7031 or 7034 for Remote Desktop Services",
        detail: "The service hung or ended.",
        short: "7022, 7031 or 7034",
      },
      none: { label: "None of these", short: "none of these" },
    },
    unsure: "I cannot read the log",
  },
  "certificate-state": {
    title: "Which certificate does the listener use, and can its key be read?",
    name: "Certificate of the listener",
    why: "This tells the three certificate faults apart: expired, key not readable, or a bound certificate that does not work.",
    answers: {
      "own-good": { label: "Type 1, valid, and the key file has its rights", detail: "The host's own certificate.", short: "own, sound" },
      "own-expired": { label: "Type 1, and NotAfter is in the past", short: "own, expired" },
      "own-key": {
        label: "No certificate comes, or the key file lacks its rights",
        detail: "The store stays empty, the file is missing, or S-1-5-20 (NETWORK SERVICE) may not read it.",
        short: "key not readable",
      },
      "bound-broken": {
        label: "Type 0, or type 2 or 3 with a certificate that is gone, expired or without its key",
        short: "bound, not usable",
      },
      "bound-good": { label: "Type 2 or 3, valid, with HasPrivateKey True", detail: "Somebody bound it.", short: "bound, looks sound" },
    },
    unsure: "I cannot run the command",
  },
  "security-settings": {
    title: "Which of these security settings does the host have?",
    name: "Security settings",
    why: "Security Layer 0 refuses everybody who wants TLS. FIPS or a short list of ciphers shuts out those who cannot follow.",
    answers: {
      "rdp-layer": { label: "SecurityLayer is 0", short: "SecurityLayer 0" },
      fips: { label: "MinEncryptionLevel is 4, or FIPS is 1", short: "FIPS" },
      "tls-limited": {
        label: "TLS 1.2 is off, or a list of ciphers has none for the certificate",
        detail: "Older versions off, or a list with a suite that fits, are usual.",
        short: "TLS limited",
      },
      usual: { label: "None of these", short: "usual" },
    },
    unsure: "I cannot run the command",
  },
  "domain-trust": {
    title: "Does the host reach its domain, and does its clock agree?",
    name: "Domain, trust and time",
    why: "With NLA the host asks a domain controller before a session opens. Without one, with a broken trust or a wrong clock, it refuses.",
    answers: {
      broken: { label: "No: a check fails, or the clocks differ by minutes", short: "broken" },
      fine: { label: "Yes, all of it", short: "fine" },
      "no-domain": { label: "The host is in no domain", short: "no domain" },
    },
    unsure: "I cannot run the commands",
  },
  listener: {
    title: "What do the listener and the sessions look like?",
    name: "Listener and sessions",
    why: "A missing listener, another program on the port and a session that hangs look the same from outside.",
    answers: {
      listening: { label: "rdp-tcp is in Listen, and TermService owns the port", short: "sound" },
      none: { label: "There is no rdp-tcp line, or TermService does not run", short: "no listener" },
      "other-program": { label: "Another process owns the port", short: "another program" },
      stuck: { label: "A session stays Down or Conn, or the command hangs", short: "stuck" },
      full: { label: "As many sessions as are allowed", short: "full" },
    },
    unsure: "I cannot run the commands",
  },
  "rdp-log": {
    title: "What do the host's Remote Desktop logs say of your attempt?",
    name: "Remote Desktop logs",
    why: "Event 131 says that the attempt arrived, and from which address. What follows it says how far it came.",
    answers: {
      "no-arrival": { label: "No 131 at that second", detail: "The attempt did not reach the service.", short: "did not arrive" },
      stops: { label: "131, then nothing, 139 or 226", detail: "It ended in the negotiation.", short: "arrived, then ended" },
      "bad-password": {
        label: "140, or 4625 with 0xC000006D, 0xC000006A or 0xC0000234",
        detail: "Wrong name or password, or a locked account.",
        short: "wrong password",
      },
      "no-authority": {
        label: "4625 with 0xC000005E, 0xC0000133, or 0xC000018B to 0xC000018D",
        detail: "No domain controller, clocks apart, or a broken trust.",
        short: "no domain controller or wrong clock",
      },
      "not-allowed": { label: "4625 with 0xC000015B", detail: "The account may not sign in this way.", short: "not allowed" },
      "other-address": {
        label: "131 from an address that is not yours",
        detail: "A gateway, a proxy, a tunnel or 127.0.0.1.",
        short: "another address",
      },
      flood: { label: "1006, or 131 and 140 from many strange addresses", short: "flood" },
      licence: {
        label: "1068, 1069, or another text about licences",
        detail: "No licensing mode, the grace period is over, or no licence server answers.",
        short: "licensing",
      },
      "signed-in": { label: "1149 or a session, and then the end", short: "signed in" },
    },
    unsure: "I cannot read these logs",
  },
  "block-log": {
    title: "Does a firewall or security product record a block?",
    name: "Blocks on record",
    why: "A product that cuts the connection usually says so in a log of its own, on the host, on your computer or between.",
    answers: {
      security: { label: "Yes, antivirus or endpoint protection", short: "security product" },
      firewall: { label: "Yes, a firewall, security group or filter", detail: "Or no rule lets this address in.", short: "firewall" },
      nothing: { label: "Nothing at that time", short: "no block" },
    },
    unsure: "I cannot see these logs",
  },
  "local-probe": {
    title: "What answers when the host probes itself?",
    name: "Probe on the host",
    why: "At 127.0.0.1 there is no path. What fails there is the host's own fault; what works there and not from outside is the path.",
    group: "handshake",
    answers: {
      "tls-ok": { label: "A valid certificate", detail: "The host itself is sound so far.", short: "works there" },
      "tls-fails": { label: "Type 2 and another code, then Failed; or type 3 and code 3", short: "TLS fails there too" },
      "rdp-only": {
        label: "Type 2 and code 0, type 3 and code 2, or only 11 bytes",
        detail: "The host wants standard RDP security.",
        short: "standard RDP security",
      },
      expired: { label: "A certificate, and NotAfter is in the past", short: "certificate expired" },
      "no-answer": { label: "0 bytes, no connection, or the first byte is not 3", short: "no answer there" },
    },
    unsure: "I cannot run the probe",
  },
} as const satisfies Record<string, Question>;
