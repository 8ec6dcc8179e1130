import type { MeaningsOf } from "./meaning";

/** What the client's windows say, and other programs that were told the same. */
export const windowMeanings = {
  "refused-password": {
    means: "The host refused the user name or the password.",
    says: { message: "wrong-password" },
    causes: ["saved-credentials"],
  },
  "refused-locked": { means: "The host says that the account is locked.", causes: ["saved-credentials"] },
  "refused-expired": {
    means: "The host says that the password has expired or must be changed.",
    says: { message: "password-expired" },
    causes: ["nla-credssp"],
  },
  "refused-restricted": {
    means: "The host says that the account is restricted: disabled, expired, without a password, or not allowed at this hour.",
    says: { message: "account-restriction" },
    causes: ["user-rights"],
  },
  "refused-right": {
    means: "The host says that this account may not sign in remotely.",
    says: { message: "not-allowed" },
    causes: ["user-rights"],
  },
  "needs-domain-controller": {
    means: "The host wants NLA, and no domain controller could be asked for it.",
    says: { message: "no-domain-controller" },
    causes: ["nla-credssp"],
  },
  "refused-authority": {
    means: "Nobody could check the sign-in: no domain controller was reached, or the clocks differ.",
    asks: { "no domain controller": { message: "no-domain-controller" }, "clocks differ": { "domain-trust": "broken" } },
    causes: ["nla-credssp"],
  },
  "refused-bindings": {
    means: "The host refused a sign-in that is not bound to the TLS around it: NTLM of an old kind, or a program that opens TLS between.",
    causes: ["credential-policy", "tunnel-or-proxy"],
  },
  "refused-ntlm": { means: "The host refuses NTLM.", causes: ["credential-policy", "nla-credssp"] },
  "refused-not-supported": {
    means: "The two ends share no way to sign in: NTLM is restricted for this account or host, or CredSSP of the two differs.",
    asks: { "it speaks of CredSSP": { message: "oracle" }, "it does not": {} },
    causes: ["credential-policy", "nla-credssp"],
  },
  "refused-oracle": {
    means: "One end lacks the updates of 2018 for CredSSP, and the other refuses it.",
    says: { message: "oracle" },
    causes: ["outdated-client", "windows-update"],
  },
  "refused-lsa": {
    means: "The sign-in failed before a reason was given. An expired password, a wrong name and NLA all end so.",
    says: { message: "lsa" },
    causes: ["nla-credssp"],
  },
  "refused-unnamed": { means: "The sign-in failed, and the words name no reason. The host's event 4625 has it.", causes: ["nla-credssp"] },
  "status-password": {
    means: "Status {about}: wrong name or password, or a locked account. Does it stand in event 4625 of the host?",
    asks: { "event 4625": { "rdp-log": "bad-password" }, "a window or program here": { message: "wrong-password" } },
  },
  "status-account": {
    means: "Status {about}: the account is disabled or has expired, or its password has. Does it stand in event 4625 of the host?",
    asks: { "event 4625": { "rdp-log": "account-state" }, "a window or program here": {} },
  },
  "status-right": {
    means: "Status {about}: the account may not sign in in this way. Does it stand in event 4625 of the host?",
    asks: { "event 4625": { "rdp-log": "not-allowed" }, "a window or program here": { message: "not-allowed" } },
  },
  "status-authority": {
    means: "Status {about}: nobody could check the sign-in, or the clocks differ. Does it stand in event 4625 of the host?",
    asks: { "event 4625": { "rdp-log": "no-authority" }, "a window or program here": {} },
  },
  "status-bindings": {
    means: "Status {about}: the sign-in is not bound to the TLS around it. Does it stand in event 4625 of the host?",
    asks: { "event 4625": { "rdp-log": "ntlm-refused" }, "a window or program here": {} },
  },
  "no-credentials": { means: "No usable name or password was sent.", causes: ["saved-credentials", "credential-policy"] },
  "saved-not-allowed": {
    means: "A policy forbids the saved password: type it once by hand.",
    causes: ["saved-credentials", "credential-policy"],
  },
  "nla-required": {
    means: "The host wants Network Level Authentication, and this client did not offer it.",
    says: { message: "needs-nla" },
    causes: ["nla-credssp", "outdated-client"],
  },
  "refused-licence": { means: "The host got no licence for this connection.", says: { message: "licence" }, causes: ["licensing"] },
  "refused-full": { means: "As many are connected as the host allows.", says: { listener: "full" }, causes: ["connection-limit"] },
  "service-busy": {
    means: "The host says that its Remote Desktop service is busy.",
    says: { message: "busy" },
    causes: ["host-not-ready", "hung-service"],
  },
  "sign-in-method": {
    means: "The host does not allow this way to sign in, or does not support it.",
    says: { message: "sign-in-method" },
    causes: ["user-rights", "credential-policy"],
  },
  "other-computer": {
    means: "The client reached another computer than the one that was meant.",
    says: { message: "other-computer" },
    causes: ["wrong-host"],
  },
  "gateway-named": {
    means: "The text names a gateway or a Connection Broker.",
    says: { path: "gateway", message: "names-gateway" },
    causes: ["rd-gateway"],
  },
  "host-busy": { means: "The host is too busy, out of memory or still starting.", causes: ["host-not-ready", "hung-service"] },
  "server-denied": { means: "The host itself denied the connection: that is extended code 7.", causes: ["user-rights", "security-layer"] },
  "host-not-found": {
    means: "The port of the host was not reached. That shows another error than 0x904.",
    says: { message: "cannot-connect" },
    causes: ["host-not-ready", "wrong-listener", "firewall", "wrong-host"],
  },
  "refused-gateway": {
    means: "A gateway or broker refused the connection.",
    says: { path: "gateway", message: "names-gateway" },
    causes: ["rd-gateway"],
  },
  "gateway-down": {
    means: "The RD Gateway does not answer at present.",
    says: { path: "gateway", message: "names-gateway" },
    causes: ["rd-gateway"],
  },
  "gateway-untrusted": {
    means: "Your computer does not trust the certificate of the RD Gateway.",
    says: { path: "gateway", message: "names-gateway" },
    causes: ["rd-gateway"],
  },
  "certificate-warning": {
    means: "TLS came up: your computer shows the host's certificate and does not trust it. What comes after you accept it counts.",
    asks: { "then the error": { message: "certificate-warning" }, "then it connects": {} },
  },
  "connection-reset": {
    means: "The other end closed or reset the connection. That is the moment of 0x904 with 0x7, and names no cause.",
  },
  "connection-lost": { means: "A connection that stood was lost on the way.", causes: ["unstable-network", "udp-transport"] },
  "session-taken": { means: "Somebody else took over the session.", says: { message: "session-ended" }, causes: ["connection-limit"] },
  "session-ended": {
    means: "The session was ended on purpose: by its user, an administrator or a time limit.",
    says: { message: "session-ended" },
  },
  "internal-error": {
    means: "The client gives up without a reason. The host closed during TLS or sign-in, as with 0x904.",
    says: { message: "internal-error" },
    causes: ["tls-mismatch", "nla-credssp"],
  },
  "protocol-error": {
    means: "One end could not read what the other sent, after the connection stood.",
    says: { message: "protocol-error" },
    causes: ["unstable-network", "udp-transport"],
  },
  "security-error": {
    means: "The client could not agree on security with the host.",
    says: { message: "security-error" },
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
  "middleman-wants-nla": {
    means: "The program between says that the host demands NLA, which it did not offer.",
    says: { middleman: "wants-nla", path: "tunnel" },
  },
  "middleman-tls": {
    means: "TLS failed between the program between and the host. Which of the two refused is not said.",
    says: { middleman: "tls-error", path: "tunnel" },
    causes: ["tunnel-or-proxy", "tls-mismatch"],
  },
  "middleman-refused": {
    means: "The program between says that its sign-in failed. Some versions say so where the two agreed on no security, too.",
    says: { path: "tunnel" },
    asks: { "sign-in": { middleman: "credentials" }, security: { middleman: "host-closed" } },
  },
  "middleman-failed": {
    means: "The program between says that its connection failed: it did not reach the host, or the host hung up during TLS.",
    says: { path: "tunnel" },
    asks: { "not reached": { middleman: "cannot-reach" }, "hung up": { middleman: "host-closed" } },
  },
  "middleman-broken": {
    means: "The program between lacks its part for Remote Desktop, or that part does not answer. The host was never asked.",
    says: { path: "tunnel" },
    causes: ["tunnel-or-proxy"],
  },
  "middleman-seen": { means: "This is a log of a program that stands between you and the host.", says: { path: "tunnel" } },

  "events-say-nothing": {
    means: "These events were read. None of them says anything about this error, for or against.",
    whenAsked: { "system-log": "none" },
  },
  "says-nothing": { means: "This was read. It says nothing about this error, for or against." },
} as const satisfies MeaningsOf;
