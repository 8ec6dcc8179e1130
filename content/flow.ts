import type { Flow } from "@/lib/diagnosis/model";
import type { questions } from "./questions";

/*
 * What everybody can see comes first, then whether there is a way into the host, and only then what needs one. An
 * answer that decides ends the way early. `npm test` holds its length: at most nine questions, most readers get six.
 */
export const flow = {
  start: "who-else",
  next: {
    "who-else": {
      everyone: "host-kind",
      "this-computer": "other-hosts",
      "this-user": "by-hand",
      "older-clients": "host-kind",
      "newer-clients": "host-kind",
      "this-network": "path",
      unsure: "path",
    },

    // Only this computer or this user.
    "other-hosts": { "only-this": "by-hand", none: "client-kind", "a-group": "client-kind", unsure: "by-hand" },
    "client-kind": { current: "what-changed", old: "what-changed", "other-program": "what-changed", unsure: "what-changed" },
    "by-hand": {
      password: "result",
      file: "result",
      name: "sign-in-policy",
      address: "result",
      fails: "what-changed",
      unsure: "what-changed",
    },

    // What stands between.
    path: { lan: "host-kind", vpn: "host-kind", gateway: "middleman", tunnel: "middleman", internet: "host-kind", unsure: "host-kind" },
    middleman: {
      "direct-works": "result",
      "direct-fails": "what-changed",
      "host-closed": "host-access",
      "cannot-reach": "result",
      credentials: "result",
      "no-entry": "result",
      unsure: "three-attempts",
    },

    "host-kind": { windows: "what-changed", "old-windows": "what-changed", "not-windows": "sign-in-policy", unsure: "what-changed" },
    "what-changed": {
      "patch-day": "host-access",
      certificate: "host-access",
      "tls-hardening": "host-access",
      baseline: "host-access",
      "rdp-settings": "host-access",
      "client-upgrade": "sign-in-policy",
      password: "saved-password",
      restart: "host-access",
      cloned: "host-access",
      network: "host-access",
      "security-software": "host-access",
      "never-worked": "host-access",
      nothing: "host-access",
      unsure: "host-access",
    },
    "saved-password": { kept: "result", none: "three-attempts", unsure: "result" },
    "sign-in-policy": { ntlm: "result", "credential-guard": "tls-probe", none: "tls-probe", unsure: "tls-probe" },

    "host-access": { yes: "system-log", no: "three-attempts", unsure: "three-attempts" },

    // Without access to the host.
    "three-attempts": {
      "at-once": "tls-probe",
      "certificate-warning": "tls-probe",
      hang: "tls-probe",
      "second-works": "result",
      mixed: "other-services",
      "now-and-then": "other-services",
      "after-restart": "result",
      desktop: "client-log",
      minute: "client-log",
      unsure: "tls-probe",
    },
    "other-services": { answer: "tls-probe", late: "result", silent: "result", unsure: "tls-probe" },
    "client-log": { "never-connected": "result", "tcp-only": "result", "with-udp": "result", unsure: "result" },
    "tls-probe": {
      closed: "result",
      "rdp-only": "result",
      "no-certificate": "result",
      "tls-fails": "result",
      expired: "result",
      "other-name": "result",
      "foreign-issuer": "result",
      fresh: "result",
      unsure: "result",
    },

    // With access to the host: first what names the fault, then what narrows it down.
    "system-log": {
      key: "certificate-state",
      renewal: "certificate-state",
      cipher: "security-settings",
      "machine-id": "result",
      domain: "domain-trust",
      service: "listener",
      none: "rdp-log",
      unsure: "certificate-state",
    },
    "certificate-state": {
      "own-good": "listener",
      "own-expired": "result",
      "own-key": "result",
      "bound-broken": "result",
      "bound-good": "listener",
      unsure: "listener",
    },
    "rdp-log": {
      "no-arrival": "listener",
      stops: "local-probe",
      "bad-password": "domain-trust",
      "no-authority": "domain-trust",
      "not-allowed": "result",
      "other-address": "result",
      flood: "result",
      licence: "result",
      "signed-in": "listener",
      unsure: "listener",
    },
    "local-probe": {
      "tls-ok": "block-log",
      "rdp-only": "security-settings",
      "tls-fails": "security-settings",
      expired: "result",
      "no-answer": "result",
      unsure: "security-settings",
    },
    listener: { listening: "block-log", none: "result", "other-program": "result", stuck: "result", full: "result", unsure: "block-log" },
    "block-log": { security: "result", firewall: "result", nothing: "result", unsure: "result" },
    "security-settings": { "rdp-layer": "result", fips: "result", "tls-limited": "result", usual: "result", unsure: "result" },
    "domain-trust": { broken: "result", fine: "result", "no-domain": "result", unsure: "result" },
  },
} as const satisfies Flow<typeof questions>;
