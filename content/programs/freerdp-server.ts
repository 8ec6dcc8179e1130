import type { ProgramText } from "./program-text";

/** Servers and proxies that are built of FreeRDP. Only a server accepts a client and compares what both offer. */
export const freerdpServer = {
  program: "freerdp-server",
  line: /\[com\.freerdp\.(?:server|proxy)\.|\b(?:Client|Server|Negotiated) Security: (?:RDSTLS:\d )?NLA:\d TLS:\d RDP:\d/,
  marks: [
    [/com\.freerdp\.proxy\./, "middleman-seen"],
    [/Negotiated Security: (?:RDSTLS:0 )?NLA:0 TLS:0 RDP:1/, "freerdp-server-rdp"],
  ],
  seen: "freerdp-server-seen",
  // What stands between says nothing of the host.
  explained: [
    [["middleman-seen"], "freerdp-server-seen"],
    [["middleman-seen"], "freerdp-server-rdp"],
  ],
} as const satisfies ProgramText;
