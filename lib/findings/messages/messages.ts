import { phrases } from "../lines/phrases";
import { factsOf, type Form } from "../forms";
import { ofKind, type ReadSigns } from "../sign";
import { refusedSigns, type RefusedSign } from "../sign-in/refused-sign";
import type { Subject } from "../subject";
import { refusalOf, type KnownStatuses, type Refusal } from "../text/statuses";
import type { WindowSign } from "./window-sign";

type StatusSign = "status-password" | "status-account" | "status-right" | "status-authority" | "status-bindings";
type MessageSign = RefusedSign | WindowSign | StatusSign;

/*
 * The sentences of the client's windows. English as Windows shows them; other languages after Microsoft's translated pages
 * and what people pasted. What stays in every language comes first: a link, a code, a name.
 */
const window = phrases<MessageSign>("messages", [
  [/linkid=866660\b/i, "refused-oracle"],
  [/(?:oracle|オラクル|шифрования)[^\n]{0,30}CredSSP|CredSSP[^\n]{0,30}(?:oracle|オラクル|шифрования)/i, "refused-oracle"],
  [
    /function requested is not supported|angeforderte Funktion wird nicht unterstützt|fonction demandée n'est pas prise en charge/i,
    "refused-not-supported",
  ],
  [
    /No se admite la función solicitada|要求的函数不受支持|要求された関数はサポートされていません|Указанная функция не поддерживается/i,
    "refused-not-supported",
  ],
  [/Local Security Authority cannot be contacted/i, "refused-lsa"],
  [/Windows domain controller cannot be contacted to perform NLA/i, "needs-domain-controller"],
  [/requires Network Level Authentication(?: \(NLA\))?, which your computer does not support/i, "nla-required"],
  [/sign-in method you're trying to use (?:isn't|is not) allowed/i, "sign-in-method"],
  [/does not support (?:Restricted Admin(?:istration)?|Remote Credential Guard)\b/i, "sign-in-method"],
  [/computer that was reached is not the one you specified/i, "other-computer"],
  [/Remote Desktop can(?:'t|not) find the computer\b/i, "name-not-found"],
  [/credentials did not work|^The logon attempt failed/im, "refused-password"],
  [/does not allow the use of saved credentials/i, "saved-not-allowed"],
  [/user account is not authorized for remote login|need the right to sign in through Remote Desktop Services/i, "refused-right"],
  [/restricted the types? of logon/i, "refused-right"],
  [/user account has been locked because there were too many/i, "refused-locked"],
  [/user account restriction \(for example|because of an account restriction/i, "refused-restricted"],
  [/user account's password has expired|password must (?:be changed|change) (?:in order to logon|before)/i, "refused-expired"],
  [/no Remote Desktop License Servers available|error in the licensing protocol/i, "refused-licence"],
  [/^An internal error has occurred\.?[ \t]*$/im, "internal-error"],
  [
    /interner Fehler (?:ist )?aufgetreten|Une erreur interne s'est produite|Se produjo un error interno|出现了内部错误|内部エラーが発生しました/i,
    "internal-error",
  ],
  [
    /can't connect to the remote computer for one of these reasons:\s{1,6}1\) Remote access to the server is not enabled/i,
    "host-not-found",
  ],
  [
    /Remotedesktop kann aus einem der folgenden Gründe keine Verbindung mit dem Remotecomputer herstellen|cannot connect to the remote computer for one of the following reasons/i,
    "host-not-found",
  ],
  [/listed in the RD Gateway's permission list/i, "refused-gateway"],
  [/Remote Desktop Gateway server is temporarily unavailable/i, "gateway-down"],
  [/verify the identity of the RD Gateway/i, "gateway-untrusted"],
  [/identity of the remote computer cannot be verified/i, "certificate-warning"],
  [/number of connections to this computer is limited|too many users signed in/i, "refused-full"],
  [/Remote Desktop Service is currently busy/i, "service-busy"],
  [/connection to the remote computer was lost, possibly due to network/i, "connection-lost"],
  [/Another user connected to the remote computer/i, "session-taken"],
  [/(?:Remote Desktop Services|remote desktop) session has ended|administrator has ended the (?:session|connection)/i, "session-ended"],
  [
    /(?:can(?:'t|not)|could(?:n't| not)|unable to) connect\b[^\n]{0,160}\b(?:Remote Desktop|RD) (?:Gateway|Connection Broker)\b/i,
    "gateway-named",
  ],
  [/Because of a security error, the client could not connect|Because of an error in data encryption/i, "security-error"],
  [/Because of a protocol error|disconnected due to a protocol error/i, "protocol-error"],
  [
    /^This computer can't connect to the remote computer\.|Dieser Computer kann keine Verbindung mit dem Remotecomputer/im,
    "dialog-sentence",
  ],
  [/Cet ordinateur ne peut pas se connecter à l'ordinateur distant|Este equipo no puede conectarse al equipo remoto/i, "dialog-sentence"],
  [/此计算机无法连接到远程计算机|このコンピューターはリモート コンピューターに接続できません/, "dialog-sentence"],
]);

/** "An authentication error has occurred (Code: 0x80090302)", in several languages: a status in brackets behind a word and a colon. */
const coded = (known: KnownStatuses): Form => [
  /(?:authenti|authentifi|autentica|подлинности|身份验证|驗證|認証)[^\n]{0,80}\(\p{L}{2,12}: ?(0x8[\da-f]{7})\)/giu,
  ([, code = ""]) => ({ kind: "line", of: "messages", sign: refusedSigns[refusalOf(Number(code), known) ?? "unnamed"], about: code }),
];

/** Statuses that an event of the host holds, and a program that connects too: typed alone, they do not say which. */
const alone: Readonly<Partial<Record<Refusal, StatusSign>>> = {
  password: "status-password",
  locked: "status-password",
  expired: "status-account",
  disabled: "status-account",
  right: "status-right",
  authority: "status-authority",
  bindings: "status-bindings",
};

/** Somebody typed a status, and nothing else. */
const longestTyped = 40;
const typed = (known: KnownStatuses): Form => [
  /^\s{0,20}(0x[8c]0[\da-f]{6})\s{0,20}$/gi,
  ([, code = ""]) => {
    const refusal = refusalOf(Number(code), known);
    if (refusal === undefined) return undefined;
    const ofKernel = /^0xc/i.test(code) ? alone[refusal] : undefined;
    return { kind: "line", of: "messages", sign: ofKernel ?? refusedSigns[refusal], about: code };
  },
];

const signs: ReadSigns<MessageSign> = (facts, ...rest) => {
  const found = window.signs(facts, ...rest);
  const has = (id: MessageSign) => found.some((sign) => sign.id === id);
  // The sentence above the codes says less than they do; the remedy of CredSSP is the closer word for what is not supported.
  return found.filter(
    ({ id }) =>
      !(id === "gateway-named" && (has("refused-gateway") || has("gateway-down") || has("gateway-untrusted"))) &&
      !(id === "dialog-sentence" && ofKind(facts, "codes").length > 0) &&
      !(id === "refused-not-supported" && has("refused-oracle")),
  );
};

/** What the client's windows say, without a code or with one of Windows' own. */
export const messages: Subject<MessageSign> = {
  recognisers: ({ statuses }) => ({
    sentence: [
      window.recogniser,
      {
        id: "message-codes",
        recognise: (text) => factsOf(text, text.length <= longestTyped ? [coded(statuses), typed(statuses)] : [coded(statuses)]),
      },
    ],
  }),
  signs: [signs],
};
