import type { MeaningsOf } from "./meaning";

/** The computer that connects, and the way from it. */
export const clientMeanings = {
  "password-kept": { means: "Windows keeps a password for {about} and sends it first.", says: { "saved-password": "kept" } },
  "no-password-kept": { means: "Windows keeps no password here.", says: { "saved-password": "none" } },
  "passwords-kept-for-several": {
    means: "Windows keeps passwords for {about}. Is one of them the host?",
    asks: { kept: { "saved-password": "kept" }, none: { "saved-password": "none" } },
  },

  "ntlm-restricted": { means: "A policy restricts NTLM on this machine: {about}.", says: { "sign-in-policy": "ntlm" } },
  "credential-guard": { means: "Credential Guard is running on this machine.", says: { "sign-in-policy": "credential-guard" } },
  "sign-in-free": { means: "Neither an NTLM policy nor Credential Guard restricts the sign-in.", says: { "sign-in-policy": "none" } },

  "oldest-windows": {
    means: "Build {about} is a Windows from before Windows 8. Is it your computer or the host?",
    settledByQuestion: true,
    asks: { here: { "client-kind": "old" }, host: { "host-kind": "old-windows" } },
  },
  "old-windows": {
    means: "Build {about} is a Windows from before Windows 10. Is it your computer or the host?",
    settledByQuestion: true,
    asks: { here: { "client-kind": "old" }, host: { "host-kind": "windows" } },
  },
  "current-windows": {
    means: "Build {about}, with an update from the last two months. Is it your computer or the host?",
    settledByQuestion: true,
    asks: { here: { "client-kind": "current" }, host: { "host-kind": "windows" } },
  },
  "windows-version": {
    means: "Build {about}. Whether it still gets updates is not in your text.",
    settledByQuestion: true,
    asks: { here: {}, host: { "host-kind": "windows" } },
  },
  "updates-listed": {
    means: "A list of updates. It counts only if the fault began with one of them. One is of {about}.",
    asks: { "began with one": { "what-changed": "patch-day" }, "did not": {} },
  },

  "file-gateway": { means: "The saved connection goes through the RD Gateway {about}.", says: { path: "gateway" } },
  "file-broker": { means: "The saved connection goes to a collection: a Connection Broker chooses the host.", says: { path: "gateway" } },
  "file-local-port": {
    means: "The connection goes to {about} on your own computer: a tunnel, or a host that runs here, as in WSL.",
    says: { path: "tunnel" },
  },
  "file-bastion": { means: "The saved connection starts a program of a bastion or PAM product.", says: { path: "tunnel" } },
  "file-gateway-unclear": {
    means: "Whether the saved connection takes a gateway is not in the file: detection or a policy decides.",
  },
  "file-entra": { means: "The saved connection signs in with a Microsoft Entra account. Then the host must go by its name." },
  "file-odd-security": {
    means: "The saved connection turns off NLA or the negotiation, or signs in in a restricted mode. Try once from a new window.",
    causes: ["client-profile"],
  },
  "file-plain": { means: "A saved connection, straight and with the usual security. It goes to {about}." },

  "name-is-local": {
    means: "The name leads to your own computer: a tunnel, a host that runs here, or a wrong entry.",
    asks: { tunnel: { path: "tunnel" }, "runs here": { path: "this-computer" }, "wrong entry": {} },
    causes: ["wrong-host"],
  },
  "name-resolved": { means: "The name leads to {about}. Compare it with the host's own address." },
  "vpn-seen": { means: "The host is reached through Tailscale.", says: { path: "vpn" } },
  "wsl-seen": {
    means: "This is Linux under WSL. Is it the host that you connect to?",
    asks: { host: { "host-kind": "not-windows", path: "this-computer" }, other: {} },
  },
  "spn-twice": {
    means: "Two accounts have the same service name. If it is the host's TERMSRV, Kerberos cannot serve it.",
    causes: ["nla-credssp"],
  },
  "name-unknown": { means: "The name of the host is not found from here.", causes: ["wrong-host"] },
  "dns-silent": { means: "The DNS server that was asked did not answer, or refused. Whether the name exists is not said." },
  "path-mtu": {
    means: "A packet of that size does not pass: something on the way has a smaller limit.",
    causes: ["path-mtu"],
  },
  "old-tls-only": { means: "The host offers TLS 1.0 or 1.1 alone, and newer clients refuse those.", causes: ["tls-mismatch"] },
  "port-at-times": { means: "The same port answers at one time and not at another.", says: { "other-services": "late" } },
  "other-port-open": { means: "The host answers on port {about}.", says: { "other-services": "answer" } },
  "nothing-answers": { means: "None of the ports answers.", says: { "other-services": "silent" } },
  "port-open": { means: "The port of Remote Desktop accepts connections. Whether Remote Desktop answers behind it is another question." },
  "port-closed": {
    means: "The port of Remote Desktop is not reached from here. That shows another error than 0x904.",
    causes: ["wrong-listener", "host-not-ready", "firewall", "wrong-host"],
  },
} as const satisfies MeaningsOf;
