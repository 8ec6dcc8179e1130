/** Causes with one owner. The order is that of every list of families. */
export const families = {
  certificate: { name: "Certificate and encryption", owner: "the administrator of the host" },
  "sign-in": { name: "Sign-in", owner: "whoever runs the directory and the accounts" },
  client: { name: "This computer", owner: "whoever looks after your computer" },
  host: { name: "The host", owner: "the administrator of the host" },
  path: { name: "The path between", owner: "the network and security team" },
  between: { name: "A gateway or proxy between", owner: "whoever runs the gateway, the proxy or the tunnel" },
} as const;

export type FamilyId = keyof typeof families;
