import type { ProgramText } from "./program-text";

export const teleport = {
  program: "teleport",
  line: /\bRdp\((?:Io|RdpError)\(|\brdp_client\]|RDP client exited with an error/,
  marks: [
    [/ConnectionReset|UnexpectedEof/, "middleman-host-closed"],
    [/ConnectionRefused|TimedOut|HostUnreachable/, "middleman-cannot-reach"],
    [/requires that the client support enhanced RDP security with CredSSP/i, "middleman-wants-nla"],
  ],
  seen: "middleman-seen",
  seenAlone: true,
} as const satisfies ProgramText;
