import type { ProgramText } from "./program-text";

export const rdesktop = {
  program: "rdesktop",
  line: /\bFailed to connect, (?:CredSSP|SSL) required by server|^(?:Core\(error\)|ERROR): (?:CredSSP|recv|tcp_tls_connect|Connection closed)/,
  marks: [
    [/CredSSP required by server/, "nla-required"],
    [/TLS handshake failed/, "client-tls-failed"],
    [/recv: Connection reset by peer/, "connection-reset"],
  ],
} as const satisfies ProgramText;
