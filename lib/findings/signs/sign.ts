import type { Fact, LogMark } from "../fact";

/** What a fact, or several together, say. Content gives each a meaning and, where a careful reader would, an answer. */
export type SignId = EventSign | CertificateSign | ProbeSign | HostSign | ClientSign | PathSign | OtherProgramSign | CodeSign;

export type CodeSign = "dialog-904-7" | "dialog-904" | "dialog-other";

export type EventSign =
  | "key-not-usable"
  | "renewal-failed"
  | "new-certificate"
  | "no-common-cipher"
  | "no-server-credential"
  | "schannel-side-unknown"
  | "schannel-client-side"
  | "tls-alert"
  | "machine-id-mismatch"
  | "domain-not-asked"
  | "service-failed"
  | "some-service-failed"
  | "server-layer-error"
  | "attempt-arrived"
  | "attempt-from-itself"
  | "attempt-not-arrived"
  | "negotiation-ended"
  | "wrong-password"
  | "not-allowed"
  | "no-authority"
  | "locked-out"
  | "other-sign-in-failure"
  | "signed-in"
  | "many-attackers"
  | "flooded"
  | "no-licence"
  | "licence-server"
  | "licence-refused"
  | "gateway-cannot-reach"
  | "gateway-refused"
  | "client-never-connected"
  | "client-connected-tcp"
  | "client-connected-udp"
  | "log-empty"
  | "no-failed-sign-in"
  | "log-unreadable";

export type CertificateSign =
  | "own-expired"
  | "own-key-missing"
  | "own-sound"
  | "own-date-unclear"
  | "own-key-unknown"
  | "bound-invalid"
  | "bound-broken"
  | "bound-sound"
  | "bound-date-unclear"
  | "bound-unseen"
  | "store-sound"
  | "store-date-unclear";

export type ProbeSign =
  | "probe-closed"
  | "probe-rdp-only"
  | "probe-no-certificate"
  | "probe-tls-fails"
  | "probe-expired"
  | "probe-date-unclear"
  | "probe-other-name"
  | "probe-foreign-issuer"
  | "probe-issued"
  | "probe-sound"
  | "probe-answered"
  | "probe-failed";

export type HostSign =
  | "security-layer-rdp"
  | "fips-on"
  | "tls-limited"
  | "security-usual"
  | "listener-sound"
  | "listener-seen"
  | "listener-missing"
  | "service-stopped"
  | "nothing-listens"
  | "other-program-on-port"
  | "session-down"
  | "session-connecting"
  | "no-domain-controller"
  | "channel-broken"
  | "clock-off"
  | "clock-alone"
  | "domain-sound"
  | "domain-partly-checked"
  | "firewall-shut"
  | "firewall-other-profile"
  | "firewall-open";

export type ClientSign =
  | "password-kept"
  | "passwords-kept-for-several"
  | "no-password-kept"
  | "ntlm-restricted"
  | "credential-guard"
  | "sign-in-free"
  | "old-windows"
  | "current-windows"
  | "windows-version"
  | "updates-listed"
  | "file-gateway"
  | "file-broker"
  | "file-local-port"
  | "file-odd-security"
  | "file-plain";

export type PathSign =
  "port-open" | "port-closed" | "other-port-open" | "port-at-times" | "nothing-answers" | "name-is-local" | "name-resolved";

/** What a line of another program says by itself, or which program it is. */
export type OtherProgramSign = LogMark | "xrdp-seen" | "gnome-seen";

/** A sign and the facts that gave it. */
export interface Sign {
  readonly id: SignId;
  readonly facts: readonly Fact[];
  /** What it is about, for the sentence: an address, a name, a time. */
  readonly about?: string;
  /** Which of a meaning's readings it is, where the facts tell. */
  readonly reading?: "here" | "host";
}

/** What the facts say together. `now` is the reader's clock: whether a certificate has expired depends on it. */
export type ReadSigns = (facts: readonly Fact[], now: number) => readonly Sign[];

export type Kind = Fact["kind"];
export type FactOf<K extends Kind> = Extract<Fact, { kind: K }>;

/** The facts of a text by their kind: some forty readings ask for them, and a long log has a hundred thousand. */
const sorted = new WeakMap<readonly Fact[], ReadonlyMap<Kind, readonly Fact[]>>();

function byKind(facts: readonly Fact[]): ReadonlyMap<Kind, readonly Fact[]> {
  const kinds = new Map<Kind, Fact[]>();
  for (const fact of facts) {
    const known = kinds.get(fact.kind);
    if (known === undefined) kinds.set(fact.kind, [fact]);
    else known.push(fact);
  }
  sorted.set(facts, kinds);
  return kinds;
}

export const ofKind = <K extends Kind>(facts: readonly Fact[], kind: K): readonly FactOf<K>[] =>
  ((sorted.get(facts) ?? byKind(facts)).get(kind) ?? []) as readonly FactOf<K>[];

/** A sign for facts that there are; none for an empty list. */
export const signOf = (id: SignId, facts: readonly Fact[], about?: string): readonly Sign[] =>
  facts.length === 0 ? [] : [{ id, facts, about }];
