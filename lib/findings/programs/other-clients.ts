import { lineSigns } from "../lines/line-signs";
import type { ProgramLog } from "../lines/program-log";
import { refusedSigns, type RefusedSign } from "../sign-in/refused-sign";
import type { Subject } from "../subject";
import type { WindowSign } from "../messages/window-sign";
import { phrases } from "../lines/phrases";
import { refusalOf } from "../text/statuses";

type ClientSign = RefusedSign | WindowSign | "client-tls-failed" | "middleman-wants-nla";

const rdesktop: ProgramLog<ClientSign> = {
  program: "rdesktop",
  line: /^Failed to connect, (?:CredSSP|SSL) required by server|^(?:Core\(error\)|ERROR): (?:CredSSP|recv|tcp_tls_connect|Connection closed)/,
  marks: [
    [/CredSSP required by server/, "nla-required"],
    [/TLS handshake failed/, "client-tls-failed"],
    [/recv: Connection reset by peer/, "connection-reset"],
  ],
};

const pyrdp: ProgramLog<ClientSign> = {
  program: "pyrdp",
  line: /\bpyrdp\.[a-z.]{2,60}/,
  marks: [[/requires that the client support Enhanced RDP Security .{0,60}CredSSP/, "middleman-wants-nla"]],
};

/** IronRDP, in whatever client it is built into. */
const ironRdp: ProgramLog<ClientSign> = {
  program: "ironrdp",
  line: /\bIronRDP\b|\bironrdp(?:_\w{2,30})?::/,
  marks: [
    [/Got empty identity/, "no-credentials"],
    [/does not support Restricted Admin/, "sign-in-method"],
    [/HYBRID_REQUIRED_BY_SERVER/, "nla-required"],
    [/os error (?:104|10054|54)\b|Connection reset/i, "connection-reset"],
  ],
};

/** "[CredSSP] … status is STATUS_LOGON_FAILURE [0xc000006d]", "CredSSP - Server sent an error! Code: 0xc000006d". */
const credssp = phrases<ClientSign>("credssp-clients", [
  ...(Object.keys(refusedSigns) as (keyof typeof refusedSigns)[]).flatMap((refusal) => {
    const codes = [
      0xc000006d, 0xc000006a, 0xc0000234, 0xc0000071, 0xc0000224, 0xc000006e, 0xc000015b, 0xc000005e, 0xc0000133, 0xc0000418, 0xc0000072,
      0xc000035b,
    ].filter((status) => refusalOf(status) === refusal);
    if (codes.length === 0) return [];
    const any = codes.map((status) => status.toString(16)).join("|");
    return [[new RegExp(`CredSSP\\b[^\\n]{0,200}\\b0x(?:${any})\\b`, "i"), refusedSigns[refusal]] as const];
  }),
]);

/** IronRDP, aardwolf, rdesktop, pyrdp: what the server told them. */
export const otherClients: Subject<ClientSign> = {
  recognisers: () => ({ line: [credssp.recogniser] }),
  logs: [rdesktop, pyrdp, ironRdp],
  signs: [lineSigns(rdesktop), lineSigns(pyrdp), lineSigns(ironRdp), credssp.signs],
};
