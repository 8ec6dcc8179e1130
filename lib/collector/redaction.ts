import { outcomes } from "./probe-bytes";

/*
 * What -Redact does to each field of a report: one table for the script in `public/`, which holds the same lines, and for
 * the tests' twin of it. The patterns keep to what the regular expressions of .NET and of JavaScript share. They compare
 * capitals too.
 */

/** What a value is replaced by: its kind and a number, equal numbers for equal values. */
export type Stand = "name" | "address" | "thumbprint" | "text";

export interface Rule {
  readonly stand: Stand;
  /** Values that stay, all of the value. Where it is missing, none does. */
  readonly keep?: string;
}

const texts = (keep: string): Rule => ({ stand: "text", keep });
const name: Rule = { stand: "name" };
const time = texts(String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ`);
const code = texts("0x[0-9A-F]{8}");
const id = String.raw`[A-Za-z]{1,60}`;

/** Each field that can hold a text. One that is not here is replaced whatever it holds. */
export const rules: Readonly<Record<string, Rule>> = {
  account: { stand: "name", keep: String.raw`LocalSystem|NT A[A-Za-z]{8}\\(LocalService|NetworkService|SYSTEM)` },
  action: texts("Allow|Block|NotConfigured"),
  adapter: name,
  address: { stand: "address", keep: String.raw`127\.0\.0\.1|::1|::|0\.0\.0\.0|-` },
  at: texts("client|loopback|lan"),
  caption: texts(
    "Microsoft Windows( (Server|Standard|Datacenter|Enterprise|Pro|Home|Education|Essentials|Evaluation|Azure|Edition|for|Workstations|LTSC|IoT|N|R2|[78]|8.1|1[01]|20[0-9][0-9]))*",
  ),
  category: texts("Public|Private|DomainAuthenticated"),
  computer: name,
  data: texts(String.raw`\d{1,10}|(TLS|SSL)_[A-Z0-9_]+([, ]+(TLS|SSL)_[A-Z0-9_]+)*|Remote Desktop`),
  domain: name,
  enabled: texts("True|False|1|2"),
  error: texts(`deadline|${id}Exception( > ${id}Exception)*`),
  errorId: texts(
    String.raw`(HRESULT 0x[0-9A-Fa-f]{8}|Windows System Error \d{1,5}|${id}(Exception|Found|Denied|Failed|Error))(,(Microsoft\.[A-Za-z.]+|[A-Z][a-z]+-[A-Za-z]+))?`,
  ),
  hresult: code,
  installed: texts(String.raw`\d{4}-\d\d-\d\d`),
  issuer: name,
  kind: texts("Ethernet3Megabit|Ethernet|FastEthernetT|FastEthernetFx|GigabitEthernet|Wireless80211|Wwanpp2?|Ppp|Tunnel|Unknown|53"),
  mode: texts("client|host"),
  mstsc: texts(String.raw`\d{1,2}\.\d{1,2}\.\d{4,5}\.\d{1,5}`),
  nativeError: code,
  notAfter: time,
  notBefore: time,
  offered: texts(String.raw`Tls(1[123])?(, Tls(1[123])?)*`),
  outcome: texts(Object.keys(outcomes).join("|")),
  powershell: texts(String.raw`5\.1\.\d{4,5}\.\d{1,5}|7\.\d\.\d{1,2}`),
  product: texts(String.raw`([A-Za-z+&()-]{1,20}|\d{1,4})( ([A-Za-z+&()-]{1,20}|\d{1,4}))*`),
  profile: texts("Any|(Domain|Private|Public)(, (Domain|Private|Public))*"),
  program: texts(String.raw`[A-Za-z][A-Za-z_-]{0,30}\d{0,4}`),
  protocol: texts("Tls(1[123])?"),
  rightsUnread: texts(`${id}Exception`),
  rule: texts("RemoteDesktop-UserMode-In-TCP"),
  running: texts("Running|Stopped|Paused|Unknown|(Start|Stop|Continue|Pause) Pending"),
  savedFor: name,
  service: texts("TermService|SessionEnv|UmRdpService|KeyIso|CryptSvc|CertPropSvc|W32Time|Netlogon"),
  socketError: texts(
    "Connection(Refused|Reset|Aborted)|TimedOut|WouldBlock|(Host|Network)(Unreachable|Down)|HostNotFound|NoData|TryAgain|AccessDenied|AddressNotAvailable|Shutdown|NotConnected|OperationAborted|SocketError",
  ),
  source: texts("Schannel|Microsoft-Windows-[A-Za-z-]{1,60}|Service Control Manager|LsaSrv|LSA|NETLOGON|Netlogon"),
  stage: texts("tcp|x224|tls"),
  start: texts("Boot|System|Auto|Manual|Disabled"),
  started: time,
  state: texts("ok|denied|disabled|missing|timed-out|failed"),
  status: code,
  store: texts("Remote Desktop|My"),
  subject: name,
  subStatus: code,
  target: { stand: "name", keep: String.raw`localhost|127(\.\d{1,3}){3}|::1` },
  thumbprint: { stand: "thumbprint" },
  time,
  update: texts(String.raw`KB\d{6,8}`),
  what: texts("folder|key"),
};

/** Fields whose pattern leaves room for a name: they go when they hold a part of a name that was replaced. */
export const open: readonly string[] = ["product", "program"];

/** Parts of a name, the parts of a certificate's name that only say what follows, and a name that is an address. */
export const nameParts = {
  word: String.raw`[^\s.,=@:;"+<>()/\\[\]%]+`,
  attribute: "^(?:CN|OU?|DC|C|L|ST?|E)$",
  address: String.raw`^(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9A-Fa-f]*:[0-9A-Fa-f]*:[0-9A-Fa-f:.%]*)$`,
} as const;

/** Fields with a treatment of their own: texts of events, rights, and the constants that name a setting. */
export const treated: readonly string[] = ["message", "rights", "owner", "key", "name"];

/** SIDs that are the same on every computer. Any other names an account, a computer or a domain. */
export const commonSid = String.raw`S-1-1-0|S-1-3-[0-5]|S-1-5-\d{1,2}|S-1-5-32-5\d\d|S-1-5-80-\d+-\d+-\d+-\d+-\d+`;

/** The names of FileSystemRights, and a number for what has none. */
const rightNames =
  "FullControl|Modify|ReadAndExecute|ReadData|ReadAttributes|ReadExtendedAttributes|ReadPermissions|Read|WriteData|WriteAttributes|WriteExtendedAttributes|Write|CreateFiles|CreateDirectories|AppendData|ListDirectory|Traverse|ExecuteFile|DeleteSubdirectoriesAndFiles|Delete|ChangePermissions|TakeOwnership|Synchronize";

/** One entry of a list of rights, its SID already replaced. */
export const right = String.raw`(S-[\d-]+|sid-\d+) (Allow|Deny) ((${rightNames})(\+(${rightNames}))*|-?\d{1,10})`;

/** What stays of an event's text: codes everywhere, and by the start of the source's name these words and numbers. */
export const kept = {
  codes: String.raw`(?<![\w\\.:@/-])0x[0-9A-Fa-f]{1,8}(?![\w@\\-]|[.:]\w)`,
  numbers: String.raw`(?<![^\s(=])\d{1,5}(?=[\s),;]|\.(\s|$)|$)`,
  schannel: String.raw`\b(client|server)\b`,
  services: String.raw`Remote Desktop Services|\bTermService\b`,
  noise: String.raw`\b(Event_Disconnect|RefCount)\b`,
} as const;
