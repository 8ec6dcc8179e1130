import { byForms } from "../forms";
import { patternOf, type KnownText } from "../known-text";
import { lineSigns } from "../lines/line-signs";
import { phraseForms } from "../lines/phrases";
import { inspection } from "../probe/probe-signs";
import type { Subject } from "../subject";

type CommandSign =
  | "client-no-common-tls"
  | "probe-foreign-issuer"
  | "probe-rdp-only"
  | "tls-up"
  | "tls-up-expired"
  | "tls-not-up"
  | "old-tls-only"
  | "path-mtu"
  | "name-unknown"
  | "dns-silent"
  | "sign-ins-off"
  | "inbound-blocked"
  | "vpn-seen"
  | "wsl-seen"
  | "spn-twice"
  | "service-cannot-stop"
  | "http-on-port"
  | "rdp-wrapper"
  | "listener-not-there"
  | "port-proxied"
  | "keyset-missing"
  | "rights-unreadable"
  | "rights-missing"
  | "wrong-shell"
  | "schannel-silent"
  | "in-no-domain"
  | "port-not-filled"
  | "no-rule-for-port"
  | "failures-not-recorded";

const harmless = "harmless";
const consoleForms = ({ consoles }: KnownText, areHarmless: boolean) =>
  phraseForms(
    "commands",
    consoles
      .filter(([, sign]) => (sign === harmless) === areHarmless)
      .map(([pattern, sign]) => [patternOf(pattern), areHarmless ? undefined : sign]),
  );

/** Lines that name what their sentence is about. */
const named = phraseForms("commands", [
  [
    /^[ \t]*(?:\*|\d{1,3}(?:\.\d{1,3}){3})[ \t]+3389[ \t]+(\S{1,255}[ \t]+\d{1,5})[ \t]*$/gm,
    "port-proxied",
    ([, target = ""]) => target.replace(/\s+/, ":"),
  ],
  [/^No rule in force names port (\d{1,5})\./gm, "no-rule-for-port", ([, port]) => port],
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
  [
    /rdp-enum-encryption:[^\n]{0,20}\n((?:\|[^\n]{0,120}(?:\n|$)){1,14})/g,
    ([, list = ""]) =>
      /Native RDP: SUCCESS/.test(list) && !/(?:CredSSP|SSL|RDSTLS)[^\n]{0,20}: SUCCESS/.test(list)
        ? { kind: "line", of: "commands", sign: "probe-rdp-only" }
        : undefined,
  ],
  [/^[ >]?[ \t]*USERNAME[ \t]+SESSIONNAME[ \t]+ID[ \t]+STATE\b.{0,80}(?:\n.{1,120}){0,20}/gm, () => ({ kind: "line", of: "commands" })],
  [/^[ \t]*(?:AzureAd|Enterprise|Domain)Joined : (?:YES|NO)\b.*$/gm, () => ({ kind: "line", of: "commands" })],
]);

/** Single lines of everyday commands that no other subject has. */
export const commands: Subject<CommandSign> = {
  recognisers: (known) => ({
    line: [byForms("commands", [...consoleForms(known, false), ...named]), looked],
    frame: [byForms("harmless", consoleForms(known, true))],
  }),
  signs: [lineSigns<CommandSign>({ program: "commands" })],
};
