import { lineSigns } from "../lines/line-signs";
import type { ProgramLog } from "../lines/program-log";
import { refusedSigns, type RefusedSign } from "../sign-in/refused-sign";
import type { Subject } from "../subject";
import type { WindowSign } from "../messages/window-sign";
import { byForms, type Form } from "../forms";
import { refusalOf, type KnownStatuses } from "../text/statuses";
import { inWrapped } from "../text/wrapped";

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

const credssp = "credssp-clients";

/** "[CredSSP] … status is STATUS_LOGON_FAILURE [0xc000006d]", "CredSSP - Server sent an error! Code: 0xc000006d". */
const credsspStatus = (known: KnownStatuses): Form => [
  inWrapped(/CredSSP\b[^\n]{0,200}\b(0xc0[\da-f]{6})\b/i),
  ([, code = ""]) => {
    const refusal = refusalOf(Number(code), known);
    return refusal === undefined ? undefined : { kind: "line", of: credssp, sign: refusedSigns[refusal], about: code };
  },
];

/** IronRDP, aardwolf, rdesktop, pyrdp: what the server told them. */
export const otherClients: Subject<ClientSign> = {
  recognisers: ({ statuses }) => ({ line: [byForms(credssp, [credsspStatus(statuses)])] }),
  logs: [rdesktop, pyrdp, ironRdp],
  signs: [lineSigns(rdesktop), lineSigns(pyrdp), lineSigns(ironRdp), lineSigns<ClientSign>({ program: credssp })],
};
