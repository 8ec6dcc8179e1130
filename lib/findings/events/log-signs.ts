import { ofKind, signOf, type ReadSigns } from "../sign";
import type { EventSign } from "./event-sign";

/** Logs that were read and held nothing, or could not be read. */
export const logSigns: ReadSigns<EventSign> = (facts) => {
  const empty = ofKind(facts, "empty-log");
  // Where Schannel is told to be silent, an empty System log is no answer.
  const isSilent = ofKind(facts, "line").some(({ sign }) => sign === "schannel-silent");
  const arrivals = empty.filter(({ log }) => /RdpCoreTS/i.test(log ?? ""));
  return [
    ...signOf("attempt-not-arrived", arrivals),
    ...signOf("log-empty", isSilent ? [] : empty.filter((fact) => fact.log === undefined && !fact.signIns)),
    ...signOf(
      "no-failed-sign-in",
      empty.filter(({ signIns }) => signIns),
    ),
    ...signOf("log-unreadable", ofKind(facts, "unreadable-log")),
  ];
};

const started = 1024;
const ended = 1026;
const connected = [1025, 1027];
const withUdp = [1102, 1103];

/** Logs come newest or oldest first: clock times of one day tell, and where they do not, whether an end stands before a start. */
function isNewestFirst(events: readonly { readonly id: number; readonly time?: string }[]): boolean {
  const clocks = events.map(({ time }) => /\d{1,2}[:.]\d\d[:.]\d\d/.exec(time ?? "")?.[0].padStart(8, "0") ?? "");
  const [first, last] = [clocks[0] ?? "", clocks.at(-1) ?? ""];
  if (first !== last && first !== "" && last !== "" && !/[ap]\.? ?m/i.test(events[0]?.time ?? "")) return first > last;
  const [start, end] = [started, ended].map((id) => events.findIndex((event) => event.id === id));
  return (end ?? 0) >= 0 && (end ?? 0) < (start ?? 0);
}

/** The client's own log: how far the last attempt came before its end. */
export const attemptSigns: ReadSigns<EventSign> = (facts) => {
  const events = ofKind(facts, "event").filter(({ source }) => source === "client");
  const inOrder = isNewestFirst(events) ? events.toReversed() : events;
  const end = inOrder.findLastIndex(({ id }) => id === ended);
  const start = inOrder.slice(0, end + 1).findLastIndex(({ id }) => id === started);
  if (end < 0 || start < 0) return [];
  const attempt = inOrder.slice(start, end + 1);
  const has = (ids: readonly number[]) => attempt.filter(({ id }) => ids.includes(id));
  const [udp, tcp] = [has(withUdp), has(connected)];
  if (udp.length > 0) return signOf("client-connected-udp", udp);
  return tcp.length > 0 ? signOf("client-connected-tcp", tcp) : signOf("client-never-connected", attempt);
};
