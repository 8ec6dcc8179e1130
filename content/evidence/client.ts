import type { EvidenceOf } from "./evidence-of";
import { always, never, often } from "./levels";
import { beforeEncryption, encryptionStands, hostAnswersItself } from "./rows";

/** This computer. */
export const clientEvidence = {
  "outdated-client": {
    "who-else": {
      "older-clients": always("rs-tlsui"),
      "this-computer": often("rs-tlsui"),
      everyone: never("rs-tlsui"),
      "this-user": never("rs-tlsui"),
      "newer-clients": never("rs-tlsui"),
      "this-network": "rare",
      "old-clients": always("rs-tlsui"),
      "one-program": "some",
      "ordinary-users": never("rs-tlsui"),
      "some-are-in": never("rs-tlsui"),
    },
    "other-hosts": { "a-group": often("rs-tlsui"), none: "some", "only-this": "some" },
    "what-changed": {
      "tls-hardening": often("rs-tlsui"),
      "never-worked": "some",
      nothing: "some",
      "client-upgrade": "rare",
      password: "rare",
      "patch-day": often("rs-auth"),
      "rdp-security": "some",
      "program-between": "some",
    },
    "client-kind": {
      old: always("rs-tlsui"),
      "other-program": often("fr-2996"),
      current: never("rs-tlsui"),
      "other-old": always("fr-2996"),
      "other-current": never("fr-2996"),
    },
    "by-hand": { fails: often("rs-tlsui") },
    "three-attempts": beforeEncryption,
    message: {
      "needs-nla": often("mremoteng-875"),
      oracle: "some",
      "protocol-error": "some",
      "tls-failed": often("fr-2996"),
      "password-expired": "some",
      "security-error": "some",
      "certificate-warning": never("bcgr-seq"),
      "only-codes": "some",
    },
    "tls-probe": { "tls-fails": "some", closed: "some", "rdp-only": never("bcgr-negfail") },
    "system-log": { cipher: "some", "alert-strength": "some", "alert-certificate": "some", "termdd-50": "some" },
    "security-settings": { "tls-limited": "some", "lower-works": "some" },
    "rdp-log": { stops: always("evtdump"), "no-arrival": "rare" },
    "local-probe": hostAnswersItself,
  },

  "client-profile": {
    "who-else": {
      "this-user": often("w-rdpfiles"),
      "this-computer": often("w-rdpfiles"),
      everyone: never("w-rdpfiles"),
      "this-network": "rare",
      "older-clients": "rare",
      "newer-clients": "rare",
      "one-program": "some",
    },
    "other-hosts": { "only-this": often("w-rdpfiles"), none: "some", "a-group": "rare" },
    path: { "own-hotspot": "some" },
    "what-changed": { network: "some", nothing: "some", "client-upgrade": "some", password: "rare", certificate: "rare" },
    "by-hand": { file: always("w-rdpfiles"), fails: never("w-rdpfiles"), address: "some" },
    "three-attempts": { "second-works": often("rs-int"), hang: often("rs-int"), "at-once": "some", configuring: "some", securing: "some" },
    message: {
      "needs-nla": "some",
      "internal-error": often("rs-int"),
      "protocol-error": "some",
      "names-gateway": "some",
      "only-codes": "some",
    },
    "client-log": { "never-connected": "some", "tcp-only": "some", "with-udp": "rare" },
    "tls-probe": encryptionStands,
    "rdp-log": { "other-address": "some" },
    "local-probe": hostAnswersItself,
  },
} as const satisfies EvidenceOf<"client">;
