import type { MeaningsOf } from "./meaning";

/** The certificate of the listener, and what a probe saw of it. */
export const certificateMeanings = {
  "own-expired": { means: "The certificate has expired: NotAfter is {about}.", says: { "certificate-state": "own-expired" } },
  "bound-invalid": { means: "The listener has no valid certificate: type 0.", says: { "certificate-state": "bound-broken" } },
  "bound-broken": {
    means: "Somebody bound a certificate that is gone, has expired or has no key here.",
    says: { "certificate-state": "bound-broken" },
  },
  "own-key-missing": {
    means: "No certificate comes, or the key file is missing or closed to NETWORK SERVICE.",
    says: { "certificate-state": "own-key" },
  },
  "keyset-missing": {
    means: "A certificate lacks its private key. Is it the listener's own?",
    asks: { listener: { "certificate-state": "own-key" }, other: {} },
  },
  "rights-unreadable": { means: "The rights on the key file could not be read. Read them as administrator." },
  "bound-sound": {
    means: "Somebody bound a certificate. It is valid until {about} and has its key.",
    says: { "certificate-state": "bound-good" },
  },
  "own-sound": {
    means: "The host's own certificate is valid until {about}, and its key can be read.",
    says: { "certificate-state": "own-good" },
  },
  "own-date-unclear": {
    means: "Whether the host's own certificate has expired cannot be read for certain. NotAfter is {about}.",
    asks: { past: { "certificate-state": "own-expired" }, future: { "certificate-state": "own-good" } },
  },
  "bound-date-unclear": {
    means: "Whether the bound certificate has expired cannot be read for certain. NotAfter is {about}.",
    asks: { past: { "certificate-state": "bound-broken" }, future: { "certificate-state": "bound-good" } },
  },
  "store-date-unclear": {
    means: "Whether the certificates in the store have expired cannot be read for certain. The first says {about}.",
    asks: { past: { "certificate-state": "own-expired" }, future: {} },
  },
  "own-key-unknown": { means: "The host's own certificate is valid until {about}. Whether its key can be read is not shown." },
  "bound-unseen": { means: "Somebody bound a certificate: type 2 or 3. The certificate itself is not in your text." },
  "store-sound": { means: "The store holds a certificate that is valid until {about}. Whether the listener uses it is not shown." },

  "probe-rdp-only": {
    means: "The host answers and wants standard RDP security, without TLS.",
    settledByQuestion: true,
    asks: { here: { "tls-probe": "rdp-only" }, host: { "local-probe": "rdp-only" } },
  },
  "probe-no-certificate": {
    means: "The host answers that it has no certificate.",
    settledByQuestion: true,
    asks: { here: { "tls-probe": "no-certificate" }, host: { "local-probe": "tls-fails" } },
  },
  "probe-expired": {
    means: "TLS comes up, and the certificate has expired: NotAfter is {about}.",
    settledByQuestion: true,
    asks: { here: { "tls-probe": "expired" }, host: { "local-probe": "expired" } },
  },
  "probe-tls-fails": {
    means: "The host answers and agrees to TLS, and then TLS fails.",
    settledByQuestion: true,
    asks: { here: { "tls-probe": "tls-fails" }, host: { "local-probe": "tls-fails" } },
  },
  "probe-closed": {
    means: "What listens there closes without an answer, or does not speak RDP.",
    settledByQuestion: true,
    asks: { here: { "tls-probe": "closed" }, host: { "local-probe": "no-answer" } },
  },
  "probe-foreign-issuer": {
    means: "The certificate comes from a product that opens TLS on the way.",
    settledByQuestion: true,
    asks: { here: { "tls-probe": "foreign-issuer" }, host: {} },
  },
  "probe-other-name": {
    means: "The certificate names another machine than the one you probed. Is it another name of the same machine?",
    asks: { "here-other": { "tls-probe": "other-name" }, "here-same": { "tls-probe": "fresh" } },
  },
  "probe-issued": {
    means: "A valid certificate that an authority issued. Do you know the issuer as your own?",
    settledByQuestion: true,
    asks: { "here-own": { "tls-probe": "fresh" }, "here-foreign": { "tls-probe": "foreign-issuer" }, host: { "local-probe": "tls-ok" } },
  },
  "probe-date-unclear": {
    means: "TLS comes up. Whether the certificate has expired cannot be read for certain. It says {about}.",
    settledByQuestion: true,
    asks: {
      "here-past": { "tls-probe": "expired" },
      "here-future": { "tls-probe": "fresh" },
      "host-past": { "local-probe": "expired" },
      "host-future": { "local-probe": "tls-ok" },
    },
  },
  "probe-sound": {
    means: "TLS comes up with a certificate that is valid until {about}.",
    settledByQuestion: true,
    asks: { here: { "tls-probe": "fresh" }, host: { "local-probe": "tls-ok" } },
  },
  "tls-up-expired": {
    means: "TLS comes up with what listens there, and its certificate has expired.",
    settledByQuestion: true,
    asks: { here: { "tls-probe": "expired" }, host: { "local-probe": "expired" } },
  },
  "tls-up": {
    means: "TLS comes up with what listens there. Whether that is Remote Desktop, and until when its certificate holds, is not said.",
  },
  "tls-not-up": {
    means:
      "TLS did not come up. A host of Remote Desktop that waits for the first step of RDP ends so too: the probe of this site takes it.",
  },
  "probe-failed": {
    means: "The probe got no answer to its first step. From another computer that is not 0x904: the port is not reached.",
    settledByQuestion: true,
    asks: { here: {}, host: { "local-probe": "no-answer" } },
  },
  "probe-answered": { means: "The host answers the first step. The rest of the probe's output is missing." },
} as const satisfies MeaningsOf;
