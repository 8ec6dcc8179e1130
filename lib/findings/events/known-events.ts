import type { EventReading } from "../fact";
import { isLoopback } from "../text/addresses";
import type { KnownStatuses } from "../text/statuses";
import type { EventSign } from "./event-sign";
import { signInSign } from "./sign-in";

type Say = EventSign | ((event: EventReading, known: KnownStatuses) => EventSign | undefined);

/** A provider: how its name is told in any form, its whole names, and its events. `null` is an event that says nothing. */
export interface Provider {
  readonly name: RegExp;
  /** As lists print them: one that was cut is known by its beginning. */
  readonly names: readonly string[];
  readonly events: Readonly<Record<number, Say | null>>;
  /** Numbers that other programs have too: they count only where this provider is named. */
  readonly shared?: readonly number[];
}

const schannel =
  (server: EventSign, unknown = server): Say =>
  ({ side }) =>
    side === "client" ? "schannel-client-side" : side === undefined ? unknown : server;

const service: Say = ({ remoteDesktop }) =>
  remoteDesktop === undefined ? "some-service-failed" : remoteDesktop ? "service-failed" : undefined;

/** The two ends found nothing in common; the version, or the strength, of one does not do for the other. */
const strength = [40, 70, 71];
/** From no certificate to an unknown authority. Sent by whoever was shown the certificate. */
const certificate = { first: 42, last: 48 };
/** Other alerts follow a fault that does not show in them. */
const alert =
  (isReceived: boolean): Say =>
  ({ alert: number = 0 }) => {
    if (strength.includes(number)) return "tls-alert-handshake";
    return isReceived && number >= certificate.first && number <= certificate.last ? "tls-alert-certificate" : "tls-alert";
  };

/** Access is denied, the object exists already, the keyset does not exist or is bad. */
const ofKey = new Set([0x80070005, 0x8009000f, 0x80090016, 0x8009000d]);
const renewal: Say = ({ statuses = [] }) => (statuses.some((status) => ofKey.has(status)) ? "renewal-key-failed" : "renewal-failed");

/** A domain controller writes this one of every check; only a status says that it failed. */
const checked: Say = (event, known) => (event.statuses === undefined || event.statuses.length === 0 ? undefined : signInSign(event, known));

/** What each event says by itself: the only list of them. */
export const providers = {
  schannel: {
    name: /schannel/i,
    names: ["Schannel"],
    events: {
      36869: schannel("key-not-usable"),
      36870: schannel("key-not-usable"),
      36871: schannel("no-common-cipher", "schannel-side-unknown"),
      36872: null,
      36874: "no-common-cipher",
      36886: "no-server-credential",
      36887: alert(true),
      36888: alert(false),
    },
  },
  manager: {
    name: /RemoteConnectionManager|^TermService$/i,
    names: ["Microsoft-Windows-TerminalServices-RemoteConnectionManager", "TermService"],
    events: {
      261: null,
      1003: "licence-refused",
      1004: "licence-refused",
      1006: "flooded",
      1011: "licence-refused",
      1028: "licence-refused",
      1056: "new-certificate",
      1057: renewal,
      1058: renewal,
      1068: "no-licence",
      1069: "grace-over",
      1128: "grace-over",
      1130: "licence-server",
      1149: "signed-in",
      20498: "took-too-long",
      50180: "licence-refused",
      50195: "licence-server",
      50213: "licence-server",
      50280: "no-licence",
      50281: null,
      50282: "licence-server",
      50283: "licence-server",
      50284: "licence-server",
      50285: "licence-server",
    },
    shared: [1003, 1004, 1011, 1028, 1128, 1130],
  },
  "rdp-core": {
    name: /RdpCore/i,
    names: ["Microsoft-Windows-RemoteDesktopServices-RdpCoreTS"],
    events: {
      65: null,
      66: null,
      97: null,
      98: null,
      99: null,
      102: null,
      103: null,
      131: ({ address }) => (address !== undefined && isLoopback(address) ? "attempt-from-itself" : "attempt-arrived"),
      139: "negotiation-ended",
      140: "wrong-password",
      226: "negotiation-ended",
      227: null,
      228: null,
    },
  },
  client: {
    name: /ClientActiveXCore|RDPClient/i,
    names: ["Microsoft-Windows-TerminalServices-ClientActiveXCore"],
    events: { 1024: null, 1025: null, 1026: null, 1027: null, 1028: null, 1029: null, 1102: null, 1103: null, 1105: null },
  },
  sessions: {
    name: /LocalSessionManager/i,
    names: ["Microsoft-Windows-TerminalServices-LocalSessionManager"],
    events: { 17: "service-broken", 21: "signed-in", 22: "signed-in", 23: null, 24: null, 25: "signed-in", 39: null, 40: null },
    shared: [17],
  },
  lsa: {
    name: /^lsa|LsaSrv/i,
    names: ["LsaSrv", "LSA (LsaSrv)"],
    events: { 6041: "refused-oracle", 6167: "machine-id-mismatch", 40960: "domain-not-asked", 40961: "domain-not-asked" },
    shared: [6041],
  },
  netlogon: { name: /netlogon/i, names: ["NETLOGON"], events: { 3210: "domain-not-asked", 5719: "domain-not-asked" } },
  services: {
    name: /service control manager/i,
    names: ["Service Control Manager"],
    events: { 7000: service, 7009: service, 7011: service, 7022: service, 7023: service, 7031: service, 7034: service },
    shared: [7000, 7009, 7011, 7023],
  },
  application: {
    name: /^application error$/i,
    names: ["Application Error"],
    events: { 1000: ({ remoteDesktop }) => (remoteDesktop ? "service-broken" : undefined) },
    shared: [1000],
  },
  security: {
    name: /security-auditing/i,
    names: ["Microsoft-Windows-Security-Auditing"],
    events: { 4625: signInSign, 4740: "locked-out", 4771: signInSign, 4776: checked },
    shared: [4740, 4771, 4776],
  },
  termdd: { name: /termdd/i, names: ["TermDD"], events: { 50: "termdd-50", 56: "termdd-56" } },
  kdc: {
    name: /kdcsvc|Kerberos-Key-Distribution-Center/i,
    names: ["Kdcsvc", "Microsoft-Windows-Kerberos-Key-Distribution-Center"],
    events: Object.fromEntries([201, 202, 203, 204, 205, 206, 207, 208, 209].map((id) => [id, "kerberos-keys" as const])),
    shared: [201, 202, 203, 204, 205, 206, 207, 208, 209],
  },
  gateway: {
    name: /TerminalServices-Gateway/i,
    names: ["Microsoft-Windows-TerminalServices-Gateway"],
    events: { 201: "gateway-refused", 301: "gateway-refused", 304: "gateway-cannot-reach" },
  },
} as const satisfies Readonly<Record<string, Provider>>;

/** Short names of the providers that matter here. */
export type EventSource = keyof typeof providers;

export const providerOf = (source: EventSource): Provider => providers[source];
