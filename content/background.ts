import type { Background } from "@/lib/diagnosis/model";
import { hardly, never, often, seldom } from "./evidence/levels";
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
  // Microsoft's list by event ID takes each of these as the sign of one fault. Schannel writes for every program of the
  // host, so that 36870 can belong to another; the events of the listener's own certificate cannot.
  "system-log": {
    key: seldom("az-evt"),
    "renewal-key": hardly("az-evt"),
    renewal: hardly("az-evt"),
    cipher: "rare",
    "alert-strength": "rare",
    "alert-certificate": "rare",
    "machine-id": hardly("mc1275343"),
    domain: "rare",
    service: hardly("az-svc"),
    "termdd-50": "rare",
    "termdd-56": "rare",
    none: often("az-evt"),
  },
  // TLS stands with an expired certificate too, so one that was never renewed may be years old.
  "certificate-state": {
    "own-expired": seldom("az-int"),
    "own-key": hardly("rs-int"),
    "bound-broken": hardly("rs-lsn"),
    "own-good": often("rs-lsn"),
  },
  "security-settings": {
    "rdp-layer": seldom("w-tsg"),
    fips: seldom("fips-blog"),
    "tls-limited": seldom("ws-tlsreg"),
    "lower-works": "rare",
    "nla-off": "rare",
    usual: often("ws-tlsreg"),
  },
  // The events of KDCSVC warn for months before anything fails.
  "domain-trust": { broken: hardly("trust-broken"), "kerberos-keys": seldom("rc4-guide"), fine: often("krb-guide") },
  listener: {
    off: hardly("az-gen"),
    "other-program": hardly("rs-cant"),
    "other-port": seldom("rs-cant"),
    stopped: hardly("az-svc"),
    "cannot-stop": hardly("az-svc"),
    none: seldom("rs-cant"),
    stuck: seldom("rs-busy"),
    full: seldom("rs-disc"),
    drain: hardly("ws-changelogon"),
    listening: often("rs-cant"),
  },
  // Whoever can be reached from the Internet has strangers at the door, and most such hosts let their users in all the same.
  "rdp-log": {
    "bad-password": "rare",
    "no-authority": hardly("evt-4625"),
    "not-allowed": hardly("evt-4625"),
    "ntlm-refused": hardly("rs-lmcompat"),
    "account-state": "rare",
    "other-address": "rare",
    flood: seldom("ts-1006"),
    "sign-in-flood": seldom("az-brute"),
    "grace-over": hardly("rds-cal"),
    licence: seldom("rs-lic"),
    "too-slow": "rare",
    "signed-in": "rare",
  },
  "block-log": {
    security: "rare",
    firewall: "rare",
    "inbound-blocked": hardly("ps-fwprofile"),
    nothing: "some",
  },
  "local-probe": { "tls-fails": "rare", "rdp-only": "rare", expired: "rare", "no-answer": "rare" },
} as const satisfies Background<typeof questions, SourceKey>;
