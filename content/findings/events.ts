import type { MeaningsOf } from "./meaning";

/** Events. They count only when they stand within seconds of an attempt, which the text cannot show: each sentence leaves that to the reader. */
export const eventMeanings = {
  // The System log, in the order of its answers: the fault nearest to the listener first.
  "key-not-usable": { means: "The host cannot use the private key of its certificate.", says: { "system-log": "key" } },
  "renewal-key-failed": {
    means: "The host could not make or replace its own certificate: the key is in the way.",
    says: { "system-log": "renewal-key" },
  },
  "renewal-failed": { means: "The host could not make or replace its own certificate.", says: { "system-log": "renewal" } },
  "no-common-cipher": { means: "The host found no TLS version or cipher that both ends know.", says: { "system-log": "cipher" } },
  "machine-id-mismatch": { means: "The host compared the machine IDs and refused the sign-in.", says: { "system-log": "machine-id" } },
  "domain-not-asked": { means: "The host reached no domain controller, or its trust is broken.", says: { "system-log": "domain" } },
  "service-failed": { means: "Remote Desktop Services hung, ended or did not start.", says: { "system-log": "service" } },
  "schannel-side-unknown": {
    means: "Event 36871 counts only for a server credential. Its text says which one it is.",
    asks: { server: { "system-log": "cipher" }, client: {} },
  },
  "some-service-failed": {
    means: "A service hung or ended. It counts only if it is Remote Desktop Services.",
    asks: { "remote-desktop": { "system-log": "service" }, other: {} },
  },
  "schannel-client-side": {
    means: "This is about a client credential: another program of that machine, not the listener.",
    whenAsked: { "system-log": "none" },
  },
  "no-server-credential": {
    means: "A program found no certificate to serve with. It is the listener only if it comes with each attempt.",
    causes: ["certificate-binding"],
  },
  "tls-alert": { means: "An alert of TLS. It follows a fault and does not name it: look for 36870, 36871 or 36874 at the same second." },
  "tls-alert-handshake": {
    means: "An alert of TLS: version, cipher or strength of one end does not do for the other. 36874 at the same second names the host.",
    says: { "system-log": "alert-strength" },
  },
  "tls-alert-certificate": {
    means: "An alert of TLS that somebody sent to the host: whoever connects does not take its certificate.",
    says: { "system-log": "alert-certificate" },
  },
  "service-broken": {
    means: "Remote Desktop Services did not start, or crashed. The System log has more: 7022, 7031 or 7034.",
    causes: ["hung-service"],
  },
  "termdd-50": { means: "The host received something that it could not process.", says: { "system-log": "termdd-50" } },
  "termdd-56": {
    means: "The host's security layer found an error in the data. It follows a fault and does not name it.",
    says: { "system-log": "termdd-56" },
  },
  "new-certificate": { means: "The host made itself a new certificate. That is normal." },

  // The logs of Remote Desktop on the host, what names a reason before what names a moment.
  "not-allowed": { means: "The account may not sign in this way: status 0xC000015B.", says: { "rdp-log": "not-allowed" } },
  "no-authority": {
    means: "The host could not ask its domain: no domain controller answered, the clocks differ, or a trust is broken.",
    says: { "rdp-log": "no-authority" },
  },
  "sign-in-flood": {
    means: "Sign-ins fail from many addresses: strangers try passwords, so the port is open to them.",
    says: { "rdp-log": "sign-in-flood" },
  },
  "many-attackers": { means: "Wrong passwords from many addresses: strangers are trying.", says: { "rdp-log": "flood" } },
  "wrong-password": { means: "User name or password was wrong. The attempt came from {about}.", says: { "rdp-log": "bad-password" } },
  "locked-out": { means: "The account is locked.", says: { "rdp-log": "bad-password" } },
  "password-expired": {
    means: "The password has expired, or must be changed before the first sign-in.",
    says: { "rdp-log": "account-state" },
  },
  "account-disabled": { means: "The account is disabled, or has expired.", says: { "rdp-log": "account-state" } },
  "bad-bindings": {
    means: "The host refused the sign-in since it is not bound to the TLS around it: mostly NTLM of an old kind, or a program between.",
    says: { "rdp-log": "ntlm-refused" },
  },
  "account-restricted": {
    means: "The account itself is restricted: not without a password, not from here, or not at this hour.",
    causes: ["user-rights"],
  },
  "ntlm-blocked": { means: "The host or its domain refuses NTLM.", causes: ["credential-policy", "nla-credssp"] },
  flooded: { means: "The host counts a large number of incomplete connections.", says: { "rdp-log": "flood" } },
  "grace-over": { means: "The grace period of licensing is over.", says: { "rdp-log": "grace-over" } },
  "no-licence": { means: "No licensing mode is set, or the host got no licences in time.", says: { "rdp-log": "licence" } },
  "licence-server": {
    means: "The host gets no licences: no licence server is named, or it cannot be reached or used.",
    says: { "rdp-log": "licence" },
  },
  "licence-refused": {
    means: "A computer got no licence. Is the computer of the attempt in the event's text? The others are not affected.",
    asks: { "this-computer": { "rdp-log": "licence" }, "another-computer": {} },
  },
  "took-too-long": { means: "The connection took the host too long, and it gave up.", says: { "rdp-log": "too-slow" } },
  "negotiation-ended": { means: "The attempt reached the service and ended in the negotiation.", says: { "rdp-log": "stops" } },
  "attempt-from-itself": {
    means: "The attempt came from the host itself: a gateway, a tunnel or a program on it.",
    says: { "rdp-log": "other-address" },
  },
  "signed-in": {
    means: "A sign-in got through. Was it the attempt that failed? Then look at what comes after the sign-in.",
    asks: { "this-attempt": { "rdp-log": "signed-in" }, "another-attempt": {} },
  },
  "attempt-not-arrived": {
    means: "The service has seen no connection in that time. If you tried meanwhile, the attempt did not reach it.",
    says: { "rdp-log": "no-arrival" },
  },
  "attempt-arrived": {
    means: "An attempt reached the service. It came from {about}: compare that with your address, and look at what follows.",
  },
  "other-sign-in-failure": { means: "A sign-in failed for another reason than a wrong password. Its status is {about}." },
  "sign-in-unexplained": { means: "A sign-in failed. Why is not in your text: copy the lines Status and Sub Status too." },
  "event-source-unknown": {
    means: "Many programs have an event {about}. Add the source that stands beside it, or the event's text.",
  },

  "kerberos-keys": {
    means: "A domain controller warns of Kerberos keys of an old kind. It counts if it names the host or the account.",
    asks: { "names it": { "domain-trust": "kerberos-keys" }, "names another": {} },
  },

  "gateway-cannot-reach": { means: "The gateway let you through and could not reach the host.", says: { middleman: "cannot-reach" } },
  "gateway-refused": { means: "The gateway's own policy refused the connection.", causes: ["rd-gateway"] },

  "client-connected-udp": {
    means: "The last attempt connected and UDP had joined in before it ended.",
    says: { "client-log": "with-udp" },
  },
  "client-connected-tcp": { means: "The last attempt connected, over TCP alone, before it ended.", says: { "client-log": "tcp-only" } },
  "client-never-connected": {
    means: "The last attempt began and ended without ever being connected.",
    says: { "client-log": "never-connected" },
  },

  "log-empty": {
    means: "This log holds no event for that time. What that means depends on which log it is.",
    settledByQuestion: true,
    asks: { system: { "system-log": "none" }, gateway: { middleman: "no-entry" }, client: {} },
  },
  "no-failed-sign-in": { means: "The host recorded no failed sign-in in that time." },
  "log-unreadable": {
    means: "A log could not be read. That is not the same as no event: run it as administrator, or look whether the log is turned on.",
  },
} as const satisfies MeaningsOf;
