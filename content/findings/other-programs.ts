import type { MeaningsOf } from "./meaning";

/** Logs of xrdp, GNOME Remote Desktop and FreeRDP. What they say of a connection is what the probe would see. */
export const otherProgramMeanings = {
  "xrdp-no-key": {
    means: "The server, xrdp, cannot read its certificate or its private key, so it has no TLS to offer.",
    says: { "host-kind": "not-windows", "tls-probe": "no-certificate" },
  },
  "xrdp-rdp-security-only": {
    means: "The server, xrdp, is set to standard RDP security only: security_layer=rdp.",
    says: { "host-kind": "not-windows", "tls-probe": "rdp-only" },
  },
  "xrdp-no-common-tls": {
    means: "The server, xrdp, and the client share no TLS version, cipher or signature.",
    says: { "host-kind": "not-windows", "tls-probe": "tls-fails", "system-log": "cipher" },
  },
  "xrdp-tls-failed": { means: "TLS failed between xrdp and the client.", says: { "host-kind": "not-windows", "tls-probe": "tls-fails" } },
  "xrdp-port-taken": {
    means: "The server, xrdp, did not start: another program has its port.",
    says: { "host-kind": "not-windows", listener: "other-program" },
  },
  "linux-no-certificate": {
    means: "The server is one for Linux, and it finds no certificate or key that it can read.",
    says: { "host-kind": "not-windows" },
    causes: ["not-windows-host"],
  },
  "krdp-refused": {
    means: "KRdp turned the client away: its sign-in failed, or it lacks what KRdp needs.",
    says: { "host-kind": "not-windows" },
    causes: ["not-windows-host"],
  },
  "ironrdp-server-seen": {
    means: "This is a log of a server that is built of IronRDP, and not of Windows' own.",
    says: { "host-kind": "not-windows" },
  },
  "tunnel-not-up": {
    means: "The tunnel itself did not come up: its other end refused it, so nothing reached the host.",
    says: { path: "tunnel" },
    causes: ["tunnel-or-proxy"],
  },
  "tunnel-closed": {
    means: "RustDesk's own connection to the other computer was closed. What went through its tunnel ended with it.",
    says: { path: "tunnel" },
    causes: ["tunnel-or-proxy"],
  },
  "linux-server-stopped": {
    means: "The server is one for Linux, and it does not run.",
    says: { "host-kind": "not-windows", listener: "stopped" },
  },
  "linux-server-seen": { means: "The server is one for Linux.", says: { "host-kind": "not-windows" } },
  "freerdp-server-rdp": {
    means: "The server and its client agreed on standard RDP security, without TLS.",
    causes: ["not-windows-host", "security-layer"],
  },
  "freerdp-server-seen": {
    means: "This is a log of a server that is built of FreeRDP, and not of Windows' own.",
    says: { "host-kind": "not-windows" },
  },
  "vbox-no-certificate": {
    means: "VirtualBox' server cannot read the certificate or the key that it was given.",
    says: { "host-kind": "not-windows" },
    causes: ["not-windows-host"],
  },
  "vbox-not-started": {
    means: "VirtualBox' server did not start.",
    says: { "host-kind": "not-windows" },
    causes: ["not-windows-host"],
  },
  "vbox-seen": {
    means: "This is a log of VirtualBox' server: it shows the screen of a virtual machine.",
    says: { "host-kind": "not-windows" },
  },
  "rustdesk-seen": {
    means: "This is a log of RustDesk. Does your connection go through its tunnel?",
    asks: { "through it": { path: "tunnel" }, "beside it": {} },
  },
  "xrdp-seen": { means: "This is a log of xrdp: the host is not Windows.", says: { "host-kind": "not-windows" } },
  "gnome-not-set-up": {
    means: "GNOME Remote Desktop has no credential or certificate and turns everybody away.",
    says: { "host-kind": "not-windows" },
    causes: ["not-windows-host"],
  },
  "gnome-seen": { means: "This is a log of GNOME Remote Desktop: the host is not Windows.", says: { "host-kind": "not-windows" } },
  "xrdp-visitor-left": { means: "A client connected, looked and left. A probe does that: it is no fault of the host." },

  "freerdp-no-certificate": { means: "The host refused TLS: it has no certificate.", says: { "tls-probe": "no-certificate" } },
  "freerdp-rdp-security-wanted": { means: "The host takes standard RDP security only and refuses TLS.", says: { "tls-probe": "rdp-only" } },
  "freerdp-tls-ended": {
    means: "The connection ended inside TLS. Which end did it is not said.",
    says: { message: "tls-failed" },
  },
  "freerdp-name-mismatch": {
    means: "TLS came up. Your own client refused the certificate, because it names another machine than you typed.",
    asks: { "another machine": { "tls-probe": "other-name" }, "the same machine": { "tls-probe": "fresh" } },
    causes: ["wrong-host"],
  },
  "freerdp-client-refused": { means: "TLS came up, and your own client refused the certificate. The host did not hang up." },
  "name-not-found": {
    means: "The name of the host is not found. That shows another error than 0x904.",
    says: { message: "not-found" },
    causes: ["wrong-host"],
  },
  "krdp-seen": {
    means: "This is a log of KRdp, the server of the KDE desktop: the host is not Windows.",
    says: { "host-kind": "not-windows" },
  },
  "kerberos-no-name": {
    means: "Kerberos does not know the host by the name that was used. Try the full name.",
    causes: ["nla-credssp", "wrong-host"],
  },
  "client-no-common-tls": {
    means: "This client refuses what the host offers in TLS: a version or a key that is too old for it. Another client may accept it.",
    says: { message: "tls-failed" },
    causes: ["tls-mismatch", "outdated-client"],
  },
  "client-tls-failed": {
    means: "TLS failed. An old client fails so at a healthy host as well.",
    says: { message: "tls-failed" },
    causes: ["tls-mismatch", "outdated-client"],
  },
  "client-tls-alert": {
    means: "One end sent an alert of TLS. It follows a fault and does not name it; the host's System log may.",
    says: { message: "tls-failed" },
  },
  "freerdp-ended-late": {
    means: "TLS stood, and the host did not answer the first step behind it as it should.",
    causes: ["hung-service", "licensing", "tunnel-or-proxy"],
  },
  "freerdp-not-agreed": {
    means: "The two ends agreed on no kind of security, or the other end closed meanwhile. Which of them is not said.",
    causes: ["security-layer", "tls-mismatch", "not-windows-host"],
  },
  "freerdp-ended-unclear": {
    means: "The connection failed below RDP. Whether RDP had begun is not said: a closed port and a host that hangs up look alike here.",
    asks: { "RDP had begun": { message: "tls-failed" }, "the port is closed": {} },
    causes: ["wrong-listener", "host-not-ready", "firewall"],
  },
  "freerdp-not-connected": {
    means: "The connection itself failed, before RDP began. That shows another error than 0x904.",
    causes: ["wrong-listener", "host-not-ready", "firewall"],
  },
} as const satisfies MeaningsOf;
