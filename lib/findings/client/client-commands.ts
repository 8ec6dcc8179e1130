import { byForms } from "../forms";
import { phraseForms } from "../lines/phrases";

/** How somebody starts a client, where that names the way: a local port is the end of a tunnel, `/g:` a gateway. */
export const clientCommands = byForms(
  "client-commands",
  phraseForms("client-commands", [
    [/\bmstsc(?:\.exe)?"? {1,4}\/v:((?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}):\d{2,5})\b/i, "file-local-port", ([, address]) => address],
    [/\bssh\b[^\n]{0,100} -L ?(?:\S{1,60}:)?(\d{2,5}):\S{1,255}:3389\b/, "file-local-port", ([, port]) => `port ${port}`],
    [
      /\bcloudflared(?:\.exe)? access (?:rdp|tcp)\b[^\n]{0,200}(?:--url|--listener) (?:rdp:\/\/)?(\S{1,100}:\d{2,5})\b/,
      "file-local-port",
      ([, address]) => address,
    ],
    [/\b[xw]l?freerdp3?\b[^\n]{0,200} \/g(?:ateway)?:(?:g:)?([^\s,]{1,255})/, "file-gateway", ([, host]) => host],
  ]),
);
