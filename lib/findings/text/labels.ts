/**
 * The labels that we read, by what they mean: property names of Windows PowerShell, which no language changes, and the
 * labels of Event Viewer, which every language does. Lower case, straight apostrophes.
 */
const spellings = {
  source: "source|event source|providername|quelle|origen|origine|ソース|来源|источник|fonte",
  eventId:
    "event id|eventid|instanceid|id|ereignis-id|id d'événement|id de l'événement|id. de evento|id evento|イベント id|事件 id|код события|идентификатор события|id do evento",
  time: "date|date and time|timecreated|timegenerated|timewritten|datum|datum und uhrzeit|fecha|data|日付|日期|дата|date et heure|fecha y hora|日付と時刻|日期和时间|дата и время",
  message: "description|message|beschreibung|descripción|descrizione|説明|说明|описание|descrição",
  /** Of a failed sign-in, and of a service. */
  status: "status|état|estado|stato",
  subStatus: "sub status|sub-status|substatus|unterstatus|sous-état|subestado",
  name: "name",
  thumbprint: "thumbprint",
  subject: "subject",
  issuer: "issuer",
  notAfter: "notafter",
  hasPrivateKey: "hasprivatekey",
  store: "psparentpath",
  hash: "sslcertificatesha1hash",
  hashType: "sslcertificatesha1hashtype",
  securityLayer: "securitylayer",
  minEncryption: "minencryptionlevel",
  host: "computername",
  address: "remoteaddress",
  port: "remoteport",
  tcp: "tcptestsucceeded",
  state: "state",
  process: "processid",
  localPort: "localport",
  owner: "owningprocess",
  enabled: "enabled",
  action: "action",
  profile: "profile",
  category: "networkcategory",
  caption: "caption|productname",
  build: "buildnumber|currentbuildnumber",
  security: "securityservicesrunning",
} as const;

export type Label = keyof typeof spellings;

const labels = new Map<string, Label>(
  Object.entries(spellings).flatMap(([label, spelled]) => spelled.split("|").map((each) => [each, label as Label] as const)),
);

/** What a label means, in any language that we know. */
export const labelOf = (written: string): Label | undefined => labels.get(written.trim().toLowerCase());
