import type { EventReading, EventSource } from "../fact";
import { isLoopback } from "../text/addresses";
import { ofKind, signOf, type FactOf, type ReadSigns, type SignId } from "./sign";

type EventFact = FactOf<"event">;

const badPassword = [0xc000006d, 0xc000006a, 0xc0000064];
const lockedOut = 0xc0000234;
const notAllowed = 0xc000015b;
/** No domain controller; clocks too far apart; no account of this computer; a broken trust between domains, or of this host. */
const noAuthority = [0xc000005e, 0xc0000133, 0xc000018b, 0xc000018c, 0xc000018d];

function signIn({ statuses = [] }: EventReading): SignId {
  if (statuses.includes(notAllowed)) return "not-allowed";
  if (statuses.some((status) => noAuthority.includes(status))) return "no-authority";
  if (statuses.includes(lockedOut)) return "locked-out";
  return statuses.length > 0 && statuses.every((status) => badPassword.includes(status) || status === 0)
    ? "wrong-password"
    : "other-sign-in-failure";
}

function schannel(event: EventReading, server: SignId): SignId {
  return event.side === "client" ? "schannel-client-side" : server;
}

function service({ remoteDesktop }: EventReading): SignId | undefined {
  return remoteDesktop === undefined ? "some-service-failed" : remoteDesktop ? "service-failed" : undefined;
}

type Say = SignId | ((event: EventReading) => SignId | undefined);

/** What each event says by itself. Numbers that are missing are known and say nothing that decides. */
const says: Readonly<Partial<Record<EventSource, Readonly<Record<number, Say>>>>> = {
  schannel: {
    36869: (event) => schannel(event, "key-not-usable"),
    36870: (event) => schannel(event, "key-not-usable"),
    36871: (event) => (event.side === undefined ? "schannel-side-unknown" : schannel(event, "no-common-cipher")),
    36874: "no-common-cipher",
    36886: "no-server-credential",
    36887: "tls-alert",
    36888: "tls-alert",
  },
  manager: {
    1003: "licence-refused",
    1004: "licence-refused",
    1006: "flooded",
    1011: "licence-refused",
    1028: "licence-refused",
    1056: "new-certificate",
    1057: "renewal-failed",
    1058: "renewal-failed",
    1068: "no-licence",
    1069: "no-licence",
    1130: "licence-server",
    1149: "signed-in",
    50180: "licence-refused",
    50195: "licence-server",
    50213: "licence-server",
    50280: "no-licence",
    50282: "licence-server",
    50283: "licence-server",
    50284: "licence-server",
    50285: "licence-server",
  },
  "rdp-core": {
    131: ({ address }) => (address !== undefined && isLoopback(address) ? "attempt-from-itself" : "attempt-arrived"),
    139: "negotiation-ended",
    140: "wrong-password",
    226: "negotiation-ended",
  },
  sessions: { 21: "signed-in", 22: "signed-in", 25: "signed-in" },
  lsa: { 6167: "machine-id-mismatch", 40960: "domain-not-asked", 40961: "domain-not-asked" },
  netlogon: { 3210: "domain-not-asked", 5719: "domain-not-asked" },
  services: { 7022: service, 7031: service, 7034: service },
  security: { 4625: signIn },
  termdd: { 50: "server-layer-error", 56: "server-layer-error" },
  gateway: { 201: "gateway-refused", 301: "gateway-refused", 304: "gateway-cannot-reach" },
};

/** So many addresses with a wrong password are not one person's typing. */
const attackers = 5;

function signOfEvent(event: EventFact): SignId | undefined {
  const say = event.source === undefined || event.noise ? undefined : says[event.source]?.[event.id];
  return typeof say === "function" ? say(event) : say;
}

/** What the events say, one sign per meaning. */
export const eventSigns: ReadSigns = (facts) => {
  const bySign = new Map<SignId, EventFact[]>();
  for (const event of ofKind(facts, "event")) {
    const id = signOfEvent(event);
    if (id === undefined) continue;
    const events = bySign.get(id) ?? [];
    events.push(event);
    bySign.set(id, events);
  }
  const failures = bySign.get("wrong-password") ?? [];
  const addresses = new Set(failures.map(({ address }) => address).filter((address) => address !== undefined));
  if (addresses.size >= attackers) {
    bySign.set("many-attackers", failures);
    bySign.delete("wrong-password");
  }
  // Where others arrive too, or the host was probed, an attempt from the host itself is only the probe.
  if (bySign.has("attempt-arrived") || ofKind(facts, "probe").length > 0) bySign.delete("attempt-from-itself");
  return [...bySign].flatMap(([id, events]) => signOf(id, events, events[0]?.address));
};
