import type { ProgramText } from "./program-text";

/** Servers that are built of IronRDP. */
export const ironRdpServer = {
  program: "ironrdp-server",
  line: /\bironrdp_server::|\[failed to negotiate security protocol\]/,
  marks: [[/accept_begin failed|failed to negotiate security protocol/, "freerdp-not-agreed"]],
  seen: "ironrdp-server-seen",
} as const satisfies ProgramText;
