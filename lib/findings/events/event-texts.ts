import { inWrapped } from "../text/wrapped";
import type { EventSource } from "./known-events";

/*
 * The text of an event without its number, as the tab General gives it. English after Microsoft's message lists, the
 * other languages after Microsoft's translated pages, which can differ from what Windows prints; the status codes and
 * the state in five digits are the same in all. Of two that read the same place the first counts.
 */
const texts: readonly (readonly [source: EventSource, id: number, pattern: RegExp])[] = [
  ["schannel", 36870, /(?:\b(?:TLS|SSL)\b|Schannel)[^\n]{0,200}\b0x8009030D\b/i],
  ["schannel", 36870, /attempting to access the \S{1,10} server credential private key/i],
  [
    "schannel",
    36870,
    /(?:access|zuzugreifen|l'accès à|acceso a|アクセス)[^\n]{0,60}(?:server credential private key|clé privée des informations d'identification|clave privada de las credenciales)/i,
  ],
  ["schannel", 36870, /privaten Schlüssel der (?:SSL|TLS)-\S{1,40}|(?:SSL|TLS) サーバー資格\S{1,3}の秘密キー/],
  ["schannel", 36869, /credential's certificate does not have a private key/i],
  ["schannel", 36874, /none of the cipher suites supported by/i],
  ["schannel", 36871, /creating an? (?:TLS|SSL) (?:client|server) credential|Erstellen von (?:TLS|SSL)-\S{1,8}-Anmeldeinformationen/i],
  [
    "schannel",
    36871,
    /création des informations d'identification du \S{1,10} (?:TLS|SSL)|crear las credenciales del \S{1,10} (?:TLS|SSL)/i,
  ],
  ["schannel", 36871, /(?:TLS|SSL) \S{1,10}資格証明を作成|创建 (?:TLS|SSL) \S{1,4} ?凭据/],
  ["schannel", 36886, /No suitable default server credential exists on this/i],
  ["schannel", 36887, /fatal alert was received from the remote endpoint/i],
  ["schannel", 36888, /fatal alert was generated and sent to the remote endpoint/i],
  [
    "manager",
    1058,
    /replace the expired self signed certificate|Ersetzen des abgelaufenen selbstsignierten Zertifikats|remplacer le certificat autosigné ayant expiré/i,
  ],
  ["manager", 1058, /reemplazar el certificado autofirmado que expiró|期限切れの自己署名証明書を置き換えられません/],
  [
    "manager",
    1057,
    /create a new self signed certificate to be used for|kein neues selbstsigniertes Zertifikat für|créer un certificat autosigné à utiliser pour/i,
  ],
  ["manager", 1057, /crear el nuevo certificado autofirmado que se usará|新規の自己署名証明書を生成できません/],
  ["manager", 1006, /received large number of incomplete connections/i],
  ["manager", 1128, /RD Licensing grace period has expired and the service has not registered/i],
  ["manager", 1069, /grace period has expired and (?:the )?Licensing mode/i],
  ["manager", 20498, /taken too long to complete the client connection/i],
  ["manager", 1130, /does not have a Remote Desktop license server specified/i],
  ["manager", 1149, /User authentication succeeded/i],
  ["lsa", 6167, /partial mismatch in the machine ID/i],
  ["lsa", 6041, /CredSSP authentication to \S{1,255} failed to negotiate a common protocol version/i],
  ["lsa", 40960, /Security System detected an authentication error for/i],
  ["lsa", 40961, /could not establish a secured connection with the|No authentication protocol was available/i],
  ["netlogon", 5719, /not able to set up a secure session with a domain controller/i],
  ["services", 7022, /(?:Remote Desktop Services|TermService)\b[^\n]{0,20} hung on starting/i],
  ["services", 7031, /(?:Remote Desktop Services|TermService)\b[^\n]{0,20} terminated (?:unexpectedly|with the following)/i],
  ["services", 7000, /(?:Remote Desktop Services|TermService)\b[^\n]{0,20} failed to start due to/i],
  ["services", 7009, /waiting for the (?:Remote Desktop Services|TermService) service to connect/i],
  ["services", 7011, /transaction response from the TermService service/i],
  ["sessions", 17, /Remote Desktop Service start failed/i],
  ["application", 1000, /Faulting application name: svchost\.exe_TermService/i],
  ["rdp-core", 140, /client computer with an IP address of \S{3,45} failed because the user name or password is not correct/i],
  ["rdp-core", 140, /user name or password is not correct/i],
  ["termdd", 56, /Terminal Server security layer detected an error/i],
  ["termdd", 50, /RDP protocol component \S{1,30} detected an error in the protocol stream/i],
  ["rdp-core", 139, /server security layer detected an error/i],
  ["rdp-core", 131, /server accepted a new TCP connection from client|serveur a accepté une nouvelle connexion TCP/i],
  ["rdp-core", 226, /An error was encountered when transitioning from \w{1,40}/i],
  ["client", 1026, /has been disconnected \(Reason ?=/i],
];

/** The same, to be looked for in text that somebody's mail program has wrapped. */
export const eventTexts = texts.map(([source, id, pattern]) => [inWrapped(pattern), { source, id }] as const);
