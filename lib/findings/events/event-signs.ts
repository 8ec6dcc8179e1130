import { ofKind, signOf, type FactOf, type ReadSigns } from "../sign";
import { namedCodes } from "../known-text";
import type { KnownStatuses } from "../text/statuses";
import type { EventSign } from "./event-sign";
import { providerOf } from "./known-events";

type EventFact = FactOf<"event">;

/** So many addresses with a wrong password are not one person's typing. */
const attackers = 5;
const signInFailed = 4625;

/** So near below a copied event its XML begins: the same event once more. */
const near = 200;

/** Whether an event is the XML of the one before it, which says nothing. */
const isSame = (event: EventFact, before: EventFact | undefined): boolean =>
  before !== undefined &&
  before.id === event.id &&
  before.noise === true &&
  (event.within ?? event.at).start - (before.within ?? before.at).end < near;

function signOfEvent(event: EventFact, known: KnownStatuses): EventSign | undefined {
  if (event.sourceUnknown) return "event-source-unknown";
  const say = event.source === undefined || event.noise ? undefined : providerOf(event.source).events[event.id];
  return typeof say === "function" ? say(event, known) : (say ?? undefined);
}

/** What the sentence of a sign names of its event. */
function aboutOf(id: EventSign, { address, statuses, id: number }: EventFact): string | undefined {
  if (id === "event-source-unknown") return String(number);
  const [status] = statuses?.slice(-1) ?? [];
  return id === "other-sign-in-failure" && status !== undefined ? `0x${status.toString(16).toUpperCase()}` : address;
}

/** What the events say, one sign per meaning. */
export const eventSigns: ReadSigns<EventSign> = (facts, _now, known) => {
  const statuses = namedCodes(known);
  const bySign = new Map<EventSign, EventFact[]>();
  let before: EventFact | undefined;
  for (const event of ofKind(facts, "event")) {
    const isRepeated = isSame(event, before);
    before = event;
    const id = isRepeated ? undefined : signOfEvent(event, statuses);
    if (id === undefined) continue;
    const events = bySign.get(id) ?? [];
    events.push(event);
    bySign.set(id, events);
  }
  const failures = bySign.get("wrong-password") ?? [];
  const addresses = new Set(failures.map(({ address }) => address).filter((address) => address !== undefined));
  if (addresses.size >= attackers) {
    // Only the Security log has 4625, and there it is the names that strangers try.
    bySign.set(failures.some(({ id }) => id === signInFailed) ? "sign-in-flood" : "many-attackers", failures);
    bySign.delete("wrong-password");
  }
  // Where others arrive too, or the host was probed, an attempt from the host itself is only the probe.
  if (bySign.has("attempt-arrived") || ofKind(facts, "probe").length > 0) bySign.delete("attempt-from-itself");
  return [...bySign].flatMap(([id, events]) => signOf(id, events, events[0] && aboutOf(id, events[0])));
};
