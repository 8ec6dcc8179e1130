import { namedCodes, type KnownCode } from "../known-text";
import { byForms, type Form } from "../forms";
import { lineSigns } from "../lines/line-signs";
import type { Subject } from "../subject";
import { refusedSigns } from "../sign-in/refused-sign";
import { refusalOf } from "../text/statuses";
import { inWrapped } from "../text/wrapped";
import type { ProgramSign } from "./program-sign";

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

/** "[CredSSP] … status is STATUS_LOGON_FAILURE [0xc000006d]", "CredSSP - Server sent an error! Code: 0xc000006d". */
const credsspStatus = (codes: readonly KnownCode[]): Form => [
  inWrapped(/CredSSP\b[^\n]{0,200}\b(0xc0[\da-f]{6})\b/i),
  ([, code = ""]) => {
    const refusal = refusalOf(Number(code), codes);
    return refusal === undefined ? undefined : { kind: "line", of: "credssp-clients", sign: refusedSigns[refusal], about: code };
  },
];

const others = ["linux-servers", "credssp-clients"].map((program) => lineSigns<ProgramSign>({ program }));

/** Programs beside those of Windows: clients, servers and what stands between. Their words are content. */
export const programs: Subject<ProgramSign> = {
  recognisers: (known) => ({ line: [units, byForms("credssp-clients", [credsspStatus(namedCodes(known))])] }),
  signs: [
    (facts, now, known) => [
      ...known.programs.flatMap((log) => lineSigns<string>(log)(facts, now, known) as readonly { id: ProgramSign; facts: typeof facts }[]),
      ...others.flatMap((signs) => signs(facts, now, known)),
    ],
  ],
};
