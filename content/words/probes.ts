import type { WordsOf } from "./words-of";

/** What a probe shows, from here or on the host itself. */
export const probeWords = {
  "tls-probe": {
    closed: ["probe gets no answer", "connection reset at once", "closed after the first bytes"],
    "rdp-only": ["host wants standard RDP security", "SSL not allowed by server", "SSL_NOT_ALLOWED_BY_SERVER"],
    "no-certificate": ["host has no certificate", "SSL_CERT_NOT_ON_SERVER"],
    "tls-fails": [
      "TLS handshake fails",
      "TLS connect failed",
      "ERRCONNECT_TLS_CONNECT_FAILED",
      "reset after ClientHello",
      "connection reset in TLS",
      "SSL handshake failure",
    ],
    expired: ["certificate expired", "expired certificate", "certificate is no longer valid"],
    "other-name": ["certificate of another machine", "name mismatch in the certificate", "wrong machine answers"],
    "foreign-issuer": [
      "certificate issued by a proxy",
      "SSL inspection",
      "TLS inspection",
      "certificate issued by the firewall",
      "deep packet inspection",
    ],
    fresh: ["certificate is valid", "certificate is fine", "valid certificate"],
  },
  "local-probe": {
    "tls-ok": ["works on the host itself", "mstsc to localhost on the host works", "handshake on the host works"],
    "tls-fails": ["TLS fails on the host itself", "fails on the host itself", "localhost fails too"],
    expired: ["certificate expired on the host itself"],
    "no-answer": ["host does not answer itself", "probe on the host itself gets no answer"],
    "rdp-only": ["localhost answers with standard RDP security", "11 bytes on the host itself"],
  },
} as const satisfies WordsOf;
