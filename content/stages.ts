/** The stops of a connection, in order, as the line draws them. */
export const stages = {
  find: { name: "Find the host", detail: "name, DNS" },
  reach: { name: "Reach it", detail: "TCP 3389" },
  agree: { name: "Agree on security", detail: "X.224 request" },
  encrypt: { name: "Encrypt", detail: "TLS, certificate" },
  prove: { name: "Prove who you are", detail: "NLA, CredSSP" },
  open: { name: "Open a session", detail: "licence, rights, desktop" },
} as const;

export type StageId = keyof typeof stages;
