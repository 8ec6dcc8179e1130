import type { ProgramText } from "./program-text";

/** IronRDP, in whatever client it is built into. */
export const ironRdp = {
  program: "ironrdp",
  line: /\bIronRDP\b|\bironrdp(?:_\w{2,30})?::/,
  marks: [
    [/selected_protocol=SecurityProtocol\(0x0\)/, "freerdp-rdp-security-wanted"],
    [/Got empty identity/, "no-credentials"],
    [/does not support Restricted Admin/, "sign-in-method"],
    [/HYBRID_REQUIRED_BY_SERVER/, "nla-required"],
    [/os error (?:104|10054|54)\b|Connection reset/i, "connection-reset"],
  ],
} as const satisfies ProgramText;
