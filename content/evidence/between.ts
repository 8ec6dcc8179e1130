import type { EvidenceOf } from "./evidence-of";
import { always, never, often } from "./levels";
import { hostAnswersItself } from "./rows";

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
    "rdp-log": { "no-arrival": often("rs-port"), "other-address": often("rs-port") },
    "local-probe": hostAnswersItself,
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
    "system-log": { "alert-strength": "some", "alert-certificate": "some", "termdd-50": "some" },
    "rdp-log": { "no-arrival": often("cf1102"), "other-address": often("rd11623") },
    "local-probe": hostAnswersItself,
  },
} as const satisfies EvidenceOf<"between">;
