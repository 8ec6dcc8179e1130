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
    },
    "other-hosts": { "a-group": often("rs-tlsui"), none: "some", "only-this": "some" },
    "what-changed": {
      "tls-hardening": often("rs-tlsui"),
      "patch-day": "some",
      "never-worked": "some",
      nothing: "some",
      "client-upgrade": "rare",
      password: "rare",
    },
    "client-kind": { old: always("rs-tlsui"), "other-program": often("fr-2996"), current: never("rs-tlsui") },
    "by-hand": { fails: often("rs-tlsui") },
    "three-attempts": beforeEncryption,
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
    },
    "other-hosts": { "only-this": often("w-rdpfiles"), none: "some", "a-group": "rare" },
    "what-changed": { network: "some", nothing: "some", "client-upgrade": "some", password: "rare", certificate: "rare" },
    "by-hand": { file: always("w-rdpfiles"), password: "rare", fails: never("w-rdpfiles"), name: "rare", address: "some" },
    "saved-password": { kept: "some" },
    "three-attempts": { "second-works": often("rs-int"), hang: often("rs-int"), "at-once": "some" },
    "tls-probe": encryptionStands,
    "rdp-log": { "other-address": "some" },
    "local-probe": hostAnswersItself,
  },
} as const satisfies EvidenceOf<"client">;
