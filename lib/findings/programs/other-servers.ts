import { byForms } from "../forms";
import { lineSigns } from "../lines/line-signs";
import type { ProgramLog } from "../lines/program-log";
import type { Subject } from "../subject";

type ServerSign =
  | "freerdp-server-seen"
  | "freerdp-server-rdp"
  | "middleman-seen"
  | "vbox-no-certificate"
  | "vbox-not-started"
  | "vbox-seen"
  | "linux-server-stopped"
  | "linux-server-seen"
  | "rustdesk-seen";

/** Servers and proxies that are built of FreeRDP. Only a server accepts a client and compares what both offer. */
const freerdpServer: ProgramLog<ServerSign> = {
  program: "freerdp-server",
  line: /\[com\.freerdp\.(?:server|proxy)\.|\b(?:Client|Server|Negotiated) Security: (?:RDSTLS:\d )?NLA:\d TLS:\d RDP:\d/,
  marks: [
    [/com\.freerdp\.proxy\./, "middleman-seen"],
    [/Negotiated Security: (?:RDSTLS:0 )?NLA:0 TLS:0 RDP:1/, "freerdp-server-rdp"],
  ],
  seen: "freerdp-server-seen",
  // What stands between says nothing of the host.
  explained: [
    ["middleman-seen", "freerdp-server-seen"],
    ["middleman-seen", "freerdp-server-rdp"],
  ],
};

/** VirtualBox' own server, after its VRDP sources and logs. */
const virtualBox: ProgramLog<ServerSign> = {
  program: "virtualbox",
  line: /^\d{2,4}:\d\d:\d\d\.\d{3,6} (?:VRDP|VRDE): /,
  marks: [
    [/failed (?:to (?:access|query) )?(?:query )?the server (?:certificate|PrivateKey) file/, "vbox-no-certificate"],
    [/Could not start the server|Extension is not available|Failed to launch/, "vbox-not-started"],
  ],
  seen: "vbox-seen",
};

const rustDesk: ProgramLog<ServerSign> = {
  program: "rustdesk",
  line: /^\[\d{4}-\d\d-\d\d [\d:.]{8,16} [+-]\d\d:\d\d\] [A-Z]{4,5} \[(?:src|libs)[\\/]/,
  marks: [],
  seen: "rustdesk-seen",
};

const name = "xrdp|gnome-remote-desktop|(?:app-org\\.kde\\.)?krdpserver";

/** systemctl, ss and netstat of Linux: which server it is, and whether it runs. */
const units = byForms("linux-servers", [
  [
    new RegExp(
      `^[●×○*?] (?:${name})\\.service\\b[^\\n]{0,100}(?:\\n[^\\n]{0,200}){1,6}?\\n[ \\t]{0,20}Active: (active|inactive|failed)\\b[^\\n]{0,100}`,
      "gm",
    ),
    ([, state]) => ({ kind: "line", of: "linux-servers", sign: state === "active" ? "linux-server-seen" : "linux-server-stopped" }),
  ],
  [
    /^(?:tcp6?[ \t]|LISTEN\b)[^\n]{0,200}:3389\b[^\n]{0,200}\b(?:xrdp|gnome-remote|krdpserver)\b[^\n]{0,60}/gm,
    () => ({ kind: "line", of: "linux-servers", sign: "linux-server-seen" }),
  ],
]);

const logs = [freerdpServer, virtualBox, rustDesk] as const;

/** Servers beside that of Windows: what their logs and their system say of them. */
export const otherServers: Subject<ServerSign> = {
  recognisers: () => ({ line: [units] }),
  logs,
  signs: [...logs.map((log) => lineSigns(log)), lineSigns<ServerSign>({ program: "linux-servers" })],
};
