import type { MeaningsOf } from "./meaning";

/** Settings, service, sessions, domain and firewall of the host. */
export const hostMeanings = {
  "security-layer-rdp": {
    means: "SecurityLayer is 0: the host refuses everybody who wants TLS.",
    says: { "security-settings": "rdp-layer" },
  },
  "fips-on": { means: "The host accepts FIPS algorithms only.", says: { "security-settings": "fips" } },
  "rdp-off": {
    means: "Remote Desktop is turned off: fDenyTSConnections is 1. A policy that says 0 would count more.",
    says: { listener: "off" },
  },
  "port-changed": {
    means: "Remote Desktop listens on port {about} and not on 3389. Do you connect to that port?",
    asks: { "to another": { listener: "other-port" }, "to that one": {} },
  },
  "nla-off": { means: "UserAuthentication is 0: the host asks for no NLA.", says: { "security-settings": "nla-off" } },
  "sign-ins-off": { means: "New sign-ins are turned off on the host: drain mode.", says: { listener: "drain" } },
  "tls-limited": {
    means: "TLS 1.2 is off or left too few ciphers on this machine: {about}.",
    says: { "security-settings": "tls-limited" },
  },
  "tls-limited-as-client": {
    means: "TLS 1.2 is off for what this machine connects to: {about}. It counts if you connect from here. The listener does not use it.",
    causes: ["tls-mismatch"],
  },
  "encryption-low": {
    means: "MinEncryptionLevel is 1, where 2 or 3 is usual. A script of Azure sets it together with SecurityLayer 0.",
    causes: ["security-layer"],
  },
  "security-usual": { means: "Security layer, encryption level and FIPS are as usual.", says: { "security-settings": "usual" } },

  "service-cannot-stop": { means: "Remote Desktop Services cannot be stopped.", says: { listener: "cannot-stop" } },
  "service-changing": {
    means: "Remote Desktop Services is on its way, starting or stopping. Does it stay so when you look again after a minute?",
    asks: { stays: { listener: "cannot-stop" }, goes: {} },
  },
  "service-stopped": { means: "Remote Desktop Services does not run.", says: { listener: "stopped" } },
  "service-runs": {
    means: "Remote Desktop Services runs, and the port is open. The list of sessions would show more.",
    says: { listener: "running" },
  },
  "other-program-on-port": {
    means: "Process {about} owns the port, and that is not Remote Desktop Services.",
    says: { listener: "other-program" },
  },
  "listens-locally": {
    means: "What listens on the port takes connections from this computer alone: the end of a tunnel, say.",
    causes: ["wrong-listener", "tunnel-or-proxy"],
  },
  "port-proxied": {
    means: "Windows forwards port 3389 of this computer to {about}. Is this the host? Then the listener never sees the attempt.",
    causes: ["wrong-listener"],
  },
  "http-on-port": {
    means: "A web service of this computer is set to port 3389. Where it listens there, Remote Desktop cannot.",
    causes: ["wrong-listener"],
  },
  "rdp-wrapper": {
    means: "RDP Wrapper stands between Windows and Remote Desktop Services. It breaks after updates that it does not know.",
    causes: ["wrong-listener", "windows-update"],
  },
  "listener-not-there": { means: "RDP Wrapper says that the listener does not listen.", says: { listener: "none" } },
  "nothing-listens": { means: "Nothing listens on the port.", says: { listener: "none" } },
  "listener-missing": {
    means: "The list of sessions has no listener: no rdp-tcp line with a number from 65536 on.",
    says: { listener: "none" },
  },
  "session-down": { means: "A session is down.", says: { listener: "stuck" } },
  "listener-sound": { means: "The listener is there, and Remote Desktop Services owns the port.", says: { listener: "listening" } },
  "session-connecting": {
    means: "A session is connecting. Does it stay so when you look again after a minute?",
    asks: { stays: { listener: "stuck" }, goes: {} },
  },
  "listener-seen": { means: "The listener is there. Which process owns the port is not in your text." },

  "no-domain-controller": { means: "The host finds no domain controller.", says: { "domain-trust": "broken" } },
  "channel-broken": { means: "The host's secure channel to its domain is broken.", says: { "domain-trust": "broken" } },
  "clock-off": { means: "The clocks differ by {about} minutes. Kerberos tolerates five.", says: { "domain-trust": "broken" } },
  "domain-sound": { means: "Domain controller, secure channel and clock are fine.", says: { "domain-trust": "fine" } },
  "clock-alone": { means: "The clock of this machine is compared with no other. Measure how far it is off." },
  "domain-partly-checked": { means: "What was checked of the domain is fine. Controller, secure channel and clock belong together." },

  "inbound-blocked": {
    means: "Windows Firewall blocks all that comes in, whatever its rules say. It counts if the profile is the one in use.",
    asks: { "in use": { "block-log": "inbound-blocked" }, "not in use": {} },
  },
  "firewall-shut": { means: "The rule that lets Remote Desktop in is disabled or blocks.", says: { "block-log": "firewall" } },
  "firewall-other-profile": {
    means: "The rule that lets Remote Desktop in does not hold on a network of the kind {about}.",
    says: { "block-log": "firewall" },
  },
  "firewall-open": { means: "Windows Firewall lets Remote Desktop in. That says nothing of other products." },
} as const satisfies MeaningsOf;
