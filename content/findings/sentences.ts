import type { SignId } from "@/lib/findings/subjects";

/**
 * The sentences of the client's windows, and the sign that each gives. English as Windows shows them; other languages after
 * Microsoft's translated pages and what people pasted. What stays in every language comes first: a link, a code, a name.
 * A blank may be the end of a line in what was pasted.
 */
export const sentences: readonly (readonly [pattern: RegExp, sign: SignId])[] = [
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
  [/Because of a protocol error\b|disconnected due to a protocol error/i, "protocol-error"],
  [
    /^This computer can't connect to the remote computer\.|Dieser Computer kann keine Verbindung mit dem Remotecomputer/im,
    "dialog-sentence",
  ],
  [/Cet ordinateur ne peut pas se connecter à l'ordinateur distant|Este equipo no puede conectarse al equipo remoto/i, "dialog-sentence"],
  [/此计算机无法连接到远程计算机|このコンピューターはリモート コンピューターに接続できません/, "dialog-sentence"],
  // A console, where the line stands alone: events hold the same words.
  [
    /^(?:\p{L}{4,7} ?: ?)?(?:Access (?:is )?denied|Zugriff verweigert|Accès refusé|Acceso denegado|Acesso negado|Отказано в доступе|アクセスが拒否されました|拒绝访问|存取被拒)[.。]?[ \t]*$/imu,
    "rights-missing",
  ],
];
