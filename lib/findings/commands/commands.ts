import { byForms } from "../forms";
import { lineSigns } from "../lines/line-signs";
import { phrases } from "../lines/phrases";
import { inspection } from "../probe/probe-signs";
import type { Subject } from "../subject";

type CommandSign =
  | "connection-reset"
  | "client-no-common-tls"
  | "probe-foreign-issuer"
  | "old-tls-only"
  | "path-mtu"
  | "name-unknown"
  | "sign-ins-off"
  | "vpn-seen"
  | "wsl-seen"
  | "spn-twice"
  | "service-cannot-stop"
  | "port-proxied"
  | "keyset-missing"
  | "rights-unreadable";

const said = phrases<CommandSign>("commands", [
  [/^(?:read|write):errno=104\b/gm, "connection-reset"],
  [/\b(?:error|errno|code):? ?10054\b|\b(?:WSA)?ECONNRESET\b|\bRecv failure: Connection (?:was )?reset/i, "connection-reset"],
  [/:error:[\dA-F]{8}:SSL routines:[^\n]{0,80}(?:unsupported protocol|dh key too small|no protocols available)/, "client-no-common-tls"],
  [/Packet needs to be fragmented but DF set|Frag needed and DF set|Message too long, mtu/i, "path-mtu"],
  [/can't find \S{1,255}: Non-existent domain/i, "name-unknown"],
  [/^pong from \S{1,100} \(100\.\d{1,3}\.\d{1,3}\.\d{1,3}\) via /gm, "vpn-seen"],
  [/^Linux version [^\n]{0,60}-microsoft-standard/gim, "wsl-seen"],
  [/^found [1-9]\d{0,3} groups? of duplicate SPNs/gim, "spn-twice"],
  [/^Session logins are currently (?:DISABLED|DRAIN)/gim, "sign-ins-off"],
  [
    /Remote Desktop Services service could not be stopped|\bstop (?:"?TermService)"?\s{1,5}\[SC\] ControlService FAILED 10(?:52|61)\b/gi,
    "service-cannot-stop",
  ],
  [/^Missing stored keyset/im, "keyset-missing"],
  [/f686aace6942fb7f7ceb231212eef4a4_[\w-]{1,60}: [^\n(:]{5,60}$/im, "rights-unreadable"],
  [
    /^[ \t]*(?:\*|\d{1,3}(?:\.\d{1,3}){3})[ \t]+3389[ \t]+(\S{1,255}[ \t]+\d{1,5})[ \t]*$/gm,
    "port-proxied",
    ([, target = ""]) => target.replace(/\s+/, ":"),
  ],
]);

/** What needs a look at the words that were found, and commands that are known and say nothing. */
const looked = byForms("command-lists", [
  [
    /^[ \t]*i:(.{1,300})$/gm,
    ([, issuer = ""]) => (inspection.test(issuer) ? { kind: "line", of: "commands", sign: "probe-foreign-issuer" } : undefined),
  ],
  [
    /ssl-enum-ciphers:[^\n]{0,20}\n((?:\|[^\n]{0,120}(?:\n|$)){1,12})/g,
    ([, list = ""]) =>
      /TLSv1\.[01]:/.test(list) && !/TLSv1\.[23]:/.test(list) ? { kind: "line", of: "commands", sign: "old-tls-only" } : undefined,
  ],
  [/^[ >]?[ \t]*USERNAME[ \t]+SESSIONNAME[ \t]+ID[ \t]+STATE\b.{0,80}(?:\n.{1,120}){0,20}/gm, () => ({ kind: "line", of: "commands" })],
  [/^[ \t]*(?:AzureAd|Enterprise|Domain)Joined : (?:YES|NO)\b.*$/gm, () => ({ kind: "line", of: "commands" })],
]);

/** Single lines of everyday commands that no other subject has. */
export const commands: Subject<CommandSign> = {
  recognisers: () => ({ line: [said.recogniser, looked] }),
  signs: [lineSigns<CommandSign>({ program: "commands" })],
};
