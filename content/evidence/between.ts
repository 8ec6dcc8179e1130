import type { EvidenceOf } from "./evidence-of";
import { always, never, often } from "./levels";
import { hostAnswersItself, quietSystemLog, soundCertificate, soundListener } from "./rows";

/** A gateway or proxy between. */
export const betweenEvidence = {
  "rd-gateway": {
    "who-else": {
      "this-network": always("rs-port"),
      everyone: "some",
      "this-computer": "rare",
      "this-user": "rare",
      "older-clients": "some",
      "newer-clients": "rare",
    },
    path: { gateway: always("rs-port"), lan: never("rs-port"), vpn: never("rs-port"), tunnel: never("rs-port"), internet: "rare" },
    middleman: {
      "direct-works": always("rs-port"),
      "direct-fails": never("rs-port"),
      "no-entry": often("rs-port"),
      credentials: often("rs-lmcompat"),
      "cannot-reach": "some",
      "host-closed": "rare",
    },
    "what-changed": { "patch-day": "some", certificate: "some", network: "some", password: "rare" },
    "three-attempts": { desktop: "rare" },
    "system-log": quietSystemLog,
    "certificate-state": soundCertificate,
    "rdp-log": { "no-arrival": often("rs-port"), "other-address": often("rs-port") },
    "block-log": { nothing: "some" },
    "local-probe": hostAnswersItself,
    listener: soundListener,
  },

  "tunnel-or-proxy": {
    "who-else": {
      "this-network": always("rd11623"),
      everyone: "some",
      "this-computer": "rare",
      "this-user": "rare",
      "older-clients": "rare",
      "newer-clients": "rare",
    },
    path: { tunnel: always("rd11623"), internet: "some", lan: never("rd11623"), vpn: "rare", gateway: never("rd11623") },
    middleman: {
      "direct-works": always("rd11623"),
      "direct-fails": never("rd11623"),
      "cannot-reach": often("cf1102"),
      "no-entry": often("cf1102"),
      "host-closed": "some",
      credentials: "rare",
    },
    "what-changed": { network: "some", "never-worked": often("cf1102"), password: "rare", certificate: "rare" },
    "three-attempts": { "at-once": often("rd11623"), hang: "some", desktop: "rare" },
    "tls-probe": { closed: often("rd11623"), "foreign-issuer": "some", fresh: "rare" },
    "system-log": quietSystemLog,
    "certificate-state": soundCertificate,
    "rdp-log": { "no-arrival": often("cf1102"), "other-address": often("rd11623"), "signed-in": "rare" },
    "block-log": { nothing: "some" },
    "local-probe": hostAnswersItself,
    listener: soundListener,
  },
} as const satisfies EvidenceOf<"between">;
