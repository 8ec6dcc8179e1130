/**
 * What the probe of the collector sends and how it reads the answer: one table for the script in `public/` and for the
 * tests' twin of it. Sources: MS-RDPBCGR 2.2.1.1 (request), 2.2.1.1.1 (protocols offered), 2.2.1.2 (answer) and its parts.
 */

/** Protocols a client may offer, and those that a host selects. */
export const protocols = { rdp: 0, tls: 1, nla: 2, nlaEarly: 8 } as const;

/** What Remote Desktop Connection offers. */
export const usualRequest = protocols.tls | protocols.nla | protocols.nlaEarly;

/** The X.224 connection request, 19 bytes: TPKT header, connection request, negotiation request. */
export const requestBytes = (offered: number): readonly number[] => [3, 0, 0, 19, 14, 224, 0, 0, 0, 0, 0, 1, 0, 8, 0, offered, 0, 0, 0];

/** Places and values in the answer. */
export const answer = {
  version: 3,
  header: 4,
  shortest: 11,
  longest: 512,
  confirmAt: 5,
  confirm: 208,
  withNegotiation: 19,
  typeAt: 11,
  flagsAt: 12,
  codeAt: 15,
  response: 2,
  failure: 3,
  /** Failure codes that have an outcome of their own. */
  tlsRefused: 2,
  noCertificate: 3,
} as const;

/** Milliseconds to wait for the connection, and for each read. */
export const patience = 5000;

/** Versions in one handshake, by the names of .NET; then one by one, where that fails. */
export const usualTls = "Tls, Tls11, Tls12";
export const singleTls = ["Tls12", "Tls13", "Tls11", "Tls"] as const;

/** How a connection of the probe can end, in the order of its steps, and what that means. The script prints these sentences. */
export const outcomes = {
  "no-name": "The name has no address.",
  "no-tcp": "No TCP connection: the port is not reached.",
  silent: "The port is open, and nothing answers in time.",
  closed: "The port is open, and the connection is closed without an answer.",
  "not-rdp": "What answers does not speak RDP.",
  "rdp-only": "The host wants standard RDP security, without TLS.",
  "no-certificate": "The host says that it has no certificate.",
  refused: "The host refuses what was offered.",
  agreed: "The host accepts TLS without NLA.",
  "tls-failed": "The host agrees to TLS, and then TLS fails.",
  expired: "TLS comes up, and the certificate has expired.",
  "not-yet-valid": "TLS comes up, and the certificate is not valid yet.",
  sound: "TLS comes up with a certificate that is in date.",
} as const;

export type Outcome = keyof typeof outcomes;

/** The lines around the JSON in the collector's output. */
export const marks = { begins: "----- 0x904 report begins -----", ends: "----- 0x904 report ends -----" } as const;
