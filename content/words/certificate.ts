import type { WordsOf } from "./words-of";

/** The certificate of the listener and its key. */
export const certificateWords = {
  "certificate-state": {
    "own-good": ["self-signed certificate valid", "own certificate is fine"],
    "own-expired": [
      "certificate expired",
      "self-signed certificate expired",
      "Remote Desktop certificate expired",
      "NotAfter in the past",
      "certificate not renewed",
      "certificate ran out",
    ],
    "own-key": [
      "MachineKeys permissions",
      "no access to MachineKeys",
      "private key not readable",
      "private key access denied",
      "key file missing",
      "f686aace",
      "NETWORK SERVICE cannot read the key",
      "keyset does not exist",
      "NTE_BAD_KEYSET",
      "certificate without private key",
      "0x8009030D",
      "0x80090016",
    ],
    "bound-broken": [
      "bound certificate is gone",
      "thumbprint does not match",
      "SSLCertificateSHA1Hash wrong",
      "bound certificate expired",
      "bound certificate without its private key",
      "thumbprint not found",
      "thumbprint does not exist in the store",
      "thumbprint not in the store",
      "no certificate with this thumbprint",
    ],
    "bound-good": ["own CA certificate bound", "certificate bound by hand", "SSLCertificateSHA1Hash set"],
    "comes-back": [
      "certificate is re-created",
      "certificate is regenerated",
      "certificate comes back",
      "deleted the certificate and a new one came",
      "new self-signed certificate after restart of the service",
      "deleting the certificate did not help",
    ],
  },
} as const satisfies WordsOf;
