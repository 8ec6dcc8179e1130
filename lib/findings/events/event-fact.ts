import type { Fact, Span } from "../fact";
import { eventDetails, longestMessage } from "./event-details";
import { sourceNamed, sourceOfNumber } from "./event-source";
import type { EventSource } from "./known-events";

/** What a list gives of an event, whatever its form. */
export interface RawEvent {
  readonly id: number;
  /** The provider; undefined where the list does not say it. */
  readonly source?: string;
  /** The provider, where the form itself tells it. */
  readonly known?: EventSource;
  readonly time?: string;
  readonly message: string;
  readonly at: Span;
  readonly within?: Span;
}

/** The client writes a 226 of its own, with other names of states. */
const clientState = /RDPClient_/;

/** An event as a fact. Events of other programs keep their number and lose their source: they are known, and say nothing. */
export function eventFact({ id, source: name, known, time, message, at, within }: RawEvent): Fact {
  const named =
    known ??
    (name === undefined ? (clientState.test(message.slice(0, longestMessage)) ? "client" : sourceOfNumber(id)) : sourceNamed(name, id));
  return {
    kind: "event",
    id,
    source: named,
    time,
    ...eventDetails(named, id, message),
    at,
    within,
  };
}
