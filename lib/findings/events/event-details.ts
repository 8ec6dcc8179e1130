import type { EventReading } from "../fact";
import { addressIn } from "../text/addresses";
import { statusesIn } from "../text/statuses";
import type { EventSource } from "./known-events";

/** Longer messages are read only so far. */
export const longestMessage = 4000;

const client = /\bclient\b|cliente|クライアント|客户端|клиент/i;
const server = /\bserver\b|serveur|servidor|サーバー|服务器|сервер/i;
/** The display name of TermService. Translations as far as they are known; others leave it open. */
const remoteDesktop =
  /TermService|Remote ?Desktop Services\b|Remotedesktopdienste|Services Bureau à distance|Servicios de Escritorio remoto|リモート デスクトップ サービス|Servizi Desktop remoto|远程桌面|удал[её]нных рабочих столов/i;
const otherAlphabet = /[\u0370-\uFFEF]/;

function sideOf(message: string): EventReading["side"] {
  // Newer texts end with "The SSPI client process is …", which is not what we ask for.
  const text = /\bType: ?(client|server)\b/i.exec(message)?.[0] ?? message.split("SSPI")[0] ?? "";
  const [isClient, isServer] = [client.test(text), server.test(text)];
  return isClient === isServer ? undefined : isClient ? "client" : "server";
}

/** A table cuts what is too long for its column. */
const cut = /(?:\.\.\.|…) ?$/;

/** Undefined where the display name was cut, or may stand in an alphabet that we cannot read. */
function isAboutRemoteDesktop(message: string): boolean | undefined {
  return remoteDesktop.test(message) || (otherAlphabet.test(message) || cut.test(message) ? undefined : false);
}

/** Kerberos has failure codes of its own, which the events of its domain controllers hold: the status that says the same. */
const kerberos: Readonly<Record<string, number>> = { "0x12": 0xc000006e, "0x17": 0xc0000071, "0x18": 0xc000006a, "0x25": 0xc0000133 };

/** The reason in words, where the status was not copied. */
const badPassword = /Unknown user name or bad password/i;

function statusesOf(message: string): readonly number[] {
  const found = statusesIn(message);
  const code = kerberos[/\b(?:Failure Code|Status): ?(0x[\da-f]{2})\b/i.exec(message)?.[1]?.toLowerCase() ?? ""];
  if (found.length > 0 || code !== undefined) return code === undefined ? found : [code];
  return badPassword.test(message) ? [0xc000006d] : [];
}

/** What the renewal of a certificate failed with, in words: the event holds the text of the status and not its number. */
const inWords = [
  [0x80070005, /Access is denied|Zugriff verweigert|Accès refusé|Acceso denegado|アクセスが拒否されました|拒绝访问/i],
  [
    0x8009000f,
    /Object already exists|Objekt ist bereits vorhanden|L'objet existe déjà|El objeto ya existe|オブジェクトは既に存在します|对象已存在/i,
  ],
  [
    0x80090016,
    /Keyset does not exist|Schlüsselsatz (?:ist )?nicht vorhanden|jeu de clés n'existe pas|conjunto de claves no existe|キーセットがありません|密钥集不存在/i,
  ],
] as const;

const isRenewal = (source: EventSource, id: number) => source === "manager" && (id === 1057 || id === 1058);

const renewalStatuses = (message: string): readonly number[] => [
  ...statusesIn(message),
  ...inWords.filter(([, words]) => words.test(message)).map(([status]) => status),
];

function alertIn(message: string): number | undefined {
  const found = /fatal (?:alert|error) code is (\d{1,3})\b|\bAlertDesc: ?(\d{1,3})\b/i.exec(message);
  return found === null ? undefined : Number(found[1] ?? found[2]);
}

/** What the text of an event adds to its number. */
export function eventDetails(source: EventSource | undefined, id: number, text: string): Omit<EventReading, "source" | "id" | "time"> {
  // Wrapped lines and the columns of a list are one text.
  const message = text.slice(0, longestMessage).replace(/\s+/g, " ");
  if (message.trim() === "" || source === undefined) return {};
  const reason = id === 1026 ? /=\s*(\d{1,5})\s*\)|\bValue: ?(\d{1,5})\b/.exec(message) : null;
  return {
    side: source === "schannel" ? sideOf(message) : undefined,
    remoteDesktop: source === "services" || source === "application" ? isAboutRemoteDesktop(message) : undefined,
    address: addressIn(message),
    statuses: source === "security" ? statusesOf(message) : isRenewal(source, id) ? renewalStatuses(message) : statusesIn(message),
    alert: alertIn(message),
    reason: reason === null ? undefined : Number(reason[1] ?? reason[2]),
    // 226 ends every healthy connection; another 6167 of the same source counts references.
    noise: (id === 226 && /Event_Disconnect|0x80070040/i.test(message)) || (id === 6167 && /RefCount/.test(message)),
  };
}
