import type { Hint } from "./code";

/**
 * Disconnect codes that no table names, by their low byte. The grouping shows in Microsoft's table
 * (0x904, 0x204 and 0x104 are all network) but no page says so: a hint, never a finding.
 */
export const lowByteHints = {
  0x04: {
    layer: "network",
    text: "Known codes that end in 04 speak of the network: a connection that was not made, broke or was closed.",
    sources: ["w-disc"],
    grade: "inferred",
  },
  0x06: {
    layer: "security",
    text: "Known codes that end in 06 speak of encryption and security data, or of memory.",
    sources: ["w-disc"],
    grade: "inferred",
  },
  0x07: {
    layer: "sign-in",
    text: "Known codes that end in 07 speak of sign-in and certificates: account, password, smart card, delegation.",
    sources: ["w-disc"],
    grade: "inferred",
  },
  0x08: {
    layer: "client",
    text: "Known codes that end in 08 come from the client itself: time-outs, names, licences, internal errors.",
    sources: ["w-disc"],
    grade: "inferred",
  },
} as const satisfies Readonly<Record<number, Hint>>;

/** Extended codes that no table names, by range. */
export const extendedRanges = [
  {
    from: 0x100,
    to: 0x1ff,
    layer: "licensing",
    text: "It lies among the licensing codes.",
    sources: ["w-ext"],
    grade: "inferred",
  },
  {
    from: 0x400,
    to: 0x4ff,
    layer: "broker",
    text: "It lies among the codes of the Connection Broker.",
    sources: ["bcgr-seterrdata"],
    grade: "inferred",
  },
  {
    from: 0x1000,
    to: 0x7fff,
    layer: "protocol",
    text: "It lies in the range of errors inside the protocol. Read the host's event log at the same second.",
    sources: ["w-ext"],
    grade: "documented",
  },
] as const satisfies readonly (Hint & { readonly from: number; readonly to: number })[];
