import type { Background } from "@/lib/diagnosis/model";
import { never, often } from "./evidence/levels";
import type { questions } from "./questions";
import type { SourceKey } from "./sources";

/**
 * What one hears when a cause has nothing to do with a question: the cells that differ from "some". A rare answer
 * speaks loudly for the causes that raise it.
 */
export const background = {
  "who-else": { "this-user": "rare", "older-clients": "rare", "newer-clients": "rare" },
  path: { gateway: "rare", tunnel: "rare" },
  middleman: { credentials: "rare" },
  "host-kind": { "old-windows": "rare", "not-windows": "rare" },
  "what-changed": {
    certificate: "rare",
    "tls-hardening": "rare",
    baseline: "rare",
    "rdp-settings": "rare",
    "client-upgrade": "rare",
    password: "rare",
    restart: "rare",
    cloned: "rare",
    network: "rare",
    "security-software": "rare",
  },
  "client-kind": { old: "rare", "other-program": "rare" },
  "by-hand": { password: "rare", file: "rare", name: "rare", address: "rare" },
  // LmCompatibilityLevel is 3 unless somebody lowered it.
  "sign-in-policy": { ntlm: never("lm-level"), "credential-guard": "rare" },
  "three-attempts": {
    "certificate-warning": "rare",
    hang: "rare",
    "second-works": "rare",
    mixed: "rare",
    "now-and-then": "rare",
    "after-restart": "rare",
    desktop: "rare",
    minute: "rare",
  },
  "other-services": { late: "rare", silent: "rare" },
  "client-log": { "tcp-only": "rare", "with-udp": "rare" },
  "tls-probe": {
    closed: "rare",
    "rdp-only": "rare",
    "no-certificate": "rare",
    "tls-fails": "rare",
    expired: "rare",
    "other-name": "rare",
    "foreign-issuer": "rare",
  },
  // Microsoft's list by event ID takes each of these as the sign of one fault.
  "system-log": {
    key: "rare",
    renewal: "rare",
    cipher: "rare",
    "machine-id": "rare",
    domain: "rare",
    service: "rare",
    none: often("az-evt"),
  },
  "certificate-state": { "own-expired": "rare", "own-key": "rare", "bound-broken": "rare" },
  "security-settings": { "rdp-layer": "rare", fips: "rare", "tls-limited": "rare" },
  "domain-trust": { broken: "rare" },
  listener: { none: "rare", "other-program": "rare", stuck: "rare", full: "rare" },
  "rdp-log": {
    "bad-password": "rare",
    "no-authority": "rare",
    "not-allowed": "rare",
    "other-address": "rare",
    flood: "rare",
    licence: "rare",
    "signed-in": "rare",
  },
  "block-log": { security: "rare", firewall: "rare" },
  "local-probe": { "tls-fails": "rare", "rdp-only": "rare", expired: "rare", "no-answer": "rare" },
} as const satisfies Background<typeof questions, SourceKey>;
