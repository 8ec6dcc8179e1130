import type { Recogniser } from "../fact";
import { eventFact } from "../events/event-fact";
import { matches } from "../text/matches";
import { factsOf, type Form } from "../forms";

/** Lines that only the commands of this site print: the same on every Windows, since the commands hold the words. */
const forms: readonly Form[] = [
  [
    /^(?:(\S{1,255}): )?(\d{1,2}) bytes, first (\d{1,3}), type (\d{1,3}), code (\d{1,3})[ \t]*$/gm,
    ([, target, bytes, first, type, code]) => ({
      kind: "probe",
      target,
      bytes: Number(bytes),
      first: Number(first),
      type: Number(type),
      code: Number(code),
    }),
  ],
  [/^Failed: (?!write the port).{0,300}/gm, () => ({ kind: "probe", failed: true })],
  [
    /^(?:No event in the last \d+ minutes\.|(\S{5,200}) has no event in the last \d+ minutes\.)/gm,
    ([, log]) => ({ kind: "empty-log", log }),
  ],
  [/^No failed sign-in in the last \d+ minutes\./gm, () => ({ kind: "empty-log", signIns: true })],
  [/^(?:Not readable|\S{5,200} is not readable): .{0,300}/gm, () => ({ kind: "unreadable-log" })],
  [/^Nothing listens on this port\b.{0,300}/gm, () => ({ kind: "port-owner" })],
  // A policy stands in another key than the host's own values, and wins.
  [
    /^(Terminal Server|Terminal Services|RDP-Tcp): (fDenyTSConnections|TSServerDrainMode|PortNumber) = (\d{1,10})[ \t]*$/gm,
    ([, key = "", name = "", data = ""]) => ({
      kind: "registry-value",
      key: key === "Terminal Services" ? String.raw`\Policies\Terminal Services` : key,
      name,
      data,
    }),
  ],
  [/^There is no key file .{1,300}/gm, () => ({ kind: "key-file", state: "missing" })],
];

const failedSignIn = /^(\d{4}-\d\d-\d\d[ T][\d:]{8}Z?) .{0,200} from \S{1,60}: status 0x[\dA-F]{8}, sub-status 0x[\dA-F]{8}/gim;

/** What the checks of this site print in words of their own. */
export const ownLines: Recogniser = {
  id: "own-lines",
  *recognise(text) {
    yield* factsOf(text, forms);
    for (const match of matches(text, [[failedSignIn, undefined]])) {
      if (match === undefined) {
        yield undefined;
        continue;
      }
      const { index, 0: message, 1: time = "" } = match.found;
      yield eventFact({ id: 4625, time, message, at: { start: index, end: index + message.length } });
    }
  },
};
