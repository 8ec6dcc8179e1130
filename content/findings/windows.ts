import type { MeaningsOf } from "./meaning";

/** What the client's windows say, and other programs that were told the same. */
export const windowMeanings = {
  "refused-password": { means: "The host refused the user name or the password.", causes: ["saved-credentials"] },
  "refused-locked": { means: "The host says that the account is locked.", causes: ["saved-credentials"] },
  "refused-expired": { means: "The host says that the password has expired or must be changed.", causes: ["nla-credssp"] },
  "refused-restricted": {
    means: "The host says that the account is restricted: disabled, expired, without a password, or not allowed at this hour.",
    causes: ["user-rights"],
  },
  "refused-right": { means: "The host says that this account may not sign in remotely.", causes: ["user-rights"] },
  "refused-authority": {
    means: "Nobody could check the sign-in: no domain controller was reached, or the clocks differ.",
    causes: ["nla-credssp"],
  },
  "refused-ntlm": { means: "The host refuses NTLM.", causes: ["credential-policy", "nla-credssp"] },
  "refused-not-supported": {
    means: "The two ends share no way to sign in: NTLM is restricted for this account or host, or CredSSP of the two differs.",
    causes: ["credential-policy", "nla-credssp"],
  },
  "refused-oracle": {
    means: "One end lacks the updates of 2018 for CredSSP, and the other refuses it.",
    causes: ["outdated-client", "windows-update"],
  },
  "refused-lsa": {
    means: "The sign-in failed before a reason was given. An expired password, a wrong name and NLA all end so.",
    causes: ["nla-credssp"],
  },
  "refused-unnamed": { means: "The sign-in failed, and the words name no reason. The host's event 4625 has it.", causes: ["nla-credssp"] },
  "no-credentials": { means: "No usable name or password was sent.", causes: ["saved-credentials", "credential-policy"] },
  "saved-not-allowed": {
    means: "A policy forbids the saved password: type it once by hand.",
    causes: ["saved-credentials", "credential-policy"],
  },
  "nla-required": {
    means: "The host wants Network Level Authentication, and this client did not offer it.",
    causes: ["nla-credssp", "outdated-client"],
  },
  "refused-licence": { means: "The host got no licence for this connection.", causes: ["licensing"] },
  "refused-full": { means: "As many are connected as the host allows.", causes: ["connection-limit"] },
  "host-busy": { means: "The host is too busy, out of memory or still starting.", causes: ["host-not-ready", "hung-service"] },
  "server-denied": { means: "The host itself denied the connection: that is extended code 7.", causes: ["user-rights", "security-layer"] },
  "host-not-found": {
    means: "The port of the host was not reached. That shows another error than 0x904.",
    causes: ["host-not-ready", "wrong-listener", "firewall", "wrong-host"],
  },
  "refused-gateway": { means: "A gateway or broker refused the connection.", causes: ["rd-gateway"] },
  "gateway-down": { means: "The RD Gateway does not answer at present.", causes: ["rd-gateway"] },
  "gateway-untrusted": { means: "Your computer does not trust the certificate of the RD Gateway.", causes: ["rd-gateway"] },
  "certificate-warning": {
    means: "TLS came up: your computer shows the host's certificate and does not trust it. What comes after you accept it counts.",
  },
  "connection-reset": {
    means: "The other end closed or reset the connection. That is the moment of 0x904 with 0x7, and names no cause.",
  },
  "connection-lost": { means: "A connection that stood was lost on the way.", causes: ["unstable-network", "udp-transport"] },
  "session-taken": { means: "Somebody else took over the session.", causes: ["connection-limit"] },
  "session-ended": { means: "The session was ended on purpose: by its user, an administrator or a time limit." },
  "internal-error": {
    means: "The client gives up without a reason. The host closed during TLS or sign-in, as with 0x904.",
    causes: ["tls-mismatch", "nla-credssp"],
  },
  "protocol-error": {
    means: "One end could not read what the other sent, after the connection stood.",
    causes: ["unstable-network", "udp-transport"],
  },
  "security-error": {
    means: "The client could not agree on security with the host.",
    causes: ["certificate-binding", "machine-keys", "tls-mismatch"],
  },
  "dialog-sentence": { means: "The sentence of the dialog. Its two codes stand below it under Details: copy them too." },

  // Programs between: each tells of its own leg.
  "middleman-host-closed": {
    means: "The program between says that the host closed or refused its connection.",
    says: { middleman: "host-closed", path: "tunnel" },
  },
  "middleman-cannot-reach": {
    means: "The program between cannot reach the host.",
    says: { middleman: "cannot-reach", path: "tunnel" },
  },
  "middleman-credentials": {
    means: "The program between failed to sign in at the host.",
    says: { middleman: "credentials", path: "tunnel" },
  },
  "middleman-tls": {
    means: "TLS failed between the program between and the host. Which of the two refused is not said.",
    says: { path: "tunnel" },
    causes: ["tunnel-or-proxy", "tls-mismatch"],
  },
  "middleman-seen": { means: "This is a log of a program that stands between you and the host.", says: { path: "tunnel" } },

  "says-nothing": { means: "This was read. It says nothing about this error, for or against." },
} as const satisfies MeaningsOf;
