/** Articles and pages, and "checks" for the questions, whose checks have no samples and readings yet. It only ever gets shorter. */
export const notYet: readonly string[] = [
  "client-profile",
  "connection-limit",
  "credential-policy",
  "duplicate-sid",
  "host-not-ready",
  "licensing",
  "nla-credssp",
  "not-windows-host",
  "pam-account",
  "saved-credentials",
  "user-rights",
];
