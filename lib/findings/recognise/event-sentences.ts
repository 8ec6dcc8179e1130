import type { Recogniser } from "../fact";
import { matches, type Pattern } from "../text/matches";
import { eventFact } from "./event-fact";

/*
 * The text of an event without its number, as the tab General gives it. English after Microsoft's message lists, the
 * other languages after Microsoft's translated pages, which can differ from what Windows prints; the status codes and
 * the state in five digits are the same in all.
 */
const sentences: readonly (readonly [id: number, pattern: RegExp])[] = [
  [36870, /(?:\b(?:TLS|SSL)\b|Schannel)[^\n]{0,200}\b0x8009030D\b/i],
  [
    36870,
    /(?:access|zuzugreifen|l'accès à|acceso a|アクセス)[^\n]{0,60}(?:server credential private key|clé privée des informations d'identification|clave privada de las credenciales)/i,
  ],
  [36870, /privaten Schlüssel der (?:SSL|TLS)-\S{1,40}|(?:SSL|TLS) サーバー資格\S{1,3}の秘密キー/],
  [36869, /credential's certificate does not have a private key/i],
  [36874, /none of the cipher suites supported by/i],
  [36871, /creating an? (?:TLS|SSL) (?:client|server) credential|Erstellen von (?:TLS|SSL)-\S{1,8}-Anmeldeinformationen/i],
  [36871, /création des informations d'identification du \S{1,10} (?:TLS|SSL)|crear las credenciales del \S{1,10} (?:TLS|SSL)/i],
  [36871, /(?:TLS|SSL) \S{1,10}資格証明を作成|创建 (?:TLS|SSL) \S{1,4} ?凭据/],
  [36886, /No suitable default server credential exists on this/i],
  [
    1058,
    /replace the expired self signed certificate|Ersetzen des abgelaufenen selbstsignierten Zertifikats|remplacer le certificat autosigné ayant expiré/i,
  ],
  [1058, /reemplazar el certificado autofirmado que expiró|期限切れの自己署名証明書を置き換えられません/],
  [
    1057,
    /create a new self signed certificate to be used for|kein neues selbstsigniertes Zertifikat für|créer un certificat autosigné à utiliser pour/i,
  ],
  [1057, /crear el nuevo certificado autofirmado que se usará|新規の自己署名証明書を生成できません/],
  [6167, /partial mismatch in the machine ID/i],
  [40960, /Security System detected an authentication error for/i],
  [40961, /could not establish a secured connection with the|No authentication protocol was available/i],
  [5719, /not able to set up a secure session with a domain controller/i],
  [7022, /(?:Remote Desktop Services|TermService)\b[^\n]{0,20} hung on starting/i],
  [7031, /(?:Remote Desktop Services|TermService)\b[^\n]{0,20} terminated unexpectedly/i],
  [140, /user name or password is not correct/i],
  [139, /server security layer detected an error/i],
  [131, /server accepted a new TCP connection from client|serveur a accepté une nouvelle connexion TCP/i],
  [1149, /User authentication succeeded/i],
  [1006, /received large number of incomplete connections/i],
  [1026, /has been disconnected \(Reason ?=/i],
];

const forms = sentences.map(([id, pattern]): Pattern<number> => [new RegExp(pattern, `${pattern.flags}g`), id]);

/** How far the line of a sentence is read in both directions. */
const reach = 600;

/** Events by their sentence. The first sentence that a line holds counts. */
export const eventSentences: Recogniser = {
  id: "event-sentences",
  *recognise(text) {
    const taken = new Set<number>();
    for (const match of matches(text, forms)) {
      if (match === undefined) {
        yield undefined;
        continue;
      }
      const { found, of: id } = match;
      const at = { start: found.index, end: found.index + found[0].length };
      const from = Math.max(0, at.start - reach);
      const start = from + text.slice(from, at.start).lastIndexOf("\n") + 1;
      const rest = text.slice(at.end, at.end + reach).split("\n", 1)[0] ?? "";
      if (taken.has(start)) continue;
      taken.add(start);
      const within = { start, end: at.end + rest.length };
      yield eventFact({ id, message: text.slice(within.start, within.end), at, within });
    }
  },
};
