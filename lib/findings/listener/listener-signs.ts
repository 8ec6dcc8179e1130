import { numberIn } from "../text/blocks";
import { ofKind, signOf, type ReadSigns } from "../sign";

export type ListenerSign =
  | "listener-sound"
  | "listener-seen"
  | "listener-missing"
  | "service-stopped"
  | "service-changing"
  | "service-runs"
  | "nothing-listens"
  | "other-program-on-port"
  | "session-down"
  | "session-connecting"
  | "listens-locally";

/** The process that drivers listen in: no service ever has its number. */
const kernel = 4;
const usualPort = 3389;

/** The listener, who owns its port, and the sessions. */
export const listenerSigns: ReadSigns<ListenerSign> = (facts) => {
  const lists = ofKind(facts, "sessions");
  const service = ofKind(facts, "service").find(({ name }) => name === "TermService");
  const owners = ofKind(facts, "port-owner");
  const others = owners.filter(
    ({ process }) =>
      process === kernel ||
      (process !== undefined && service?.process !== undefined && service.process !== 0 && process !== service.process),
  );
  const listening = lists.filter(({ listener }) => listener);
  const down = lists.filter(({ state }) => state === "down");
  const connecting = lists.filter(({ state }) => state === "connecting");
  const owned = owners.filter(({ process }) => process !== undefined && process === service?.process);
  const isSound = listening.length > 0 && owned.length > 0 && others.length + down.length + connecting.length === 0;
  const open = ofKind(facts, "tcp-test").filter((test) => test.open && test.port === usualPort);
  // The listener is there, and the registry names another port: nothing was to be expected on the one that was asked for.
  const isElsewhere =
    listening.length > 0 &&
    ofKind(facts, "registry-value").some(({ name, data }) => /^PortNumber$/i.test(name) && (numberIn(data) ?? usualPort) !== usualPort);
  const isOpen = owned.length + open.length > 0;
  return [
    ...signOf("service-stopped", service !== undefined && !service.running && !service.changing ? [service] : []),
    ...signOf("service-changing", service?.changing ? [service] : []),
    ...signOf("service-runs", service?.running && lists.length === 0 && isOpen && others.length === 0 ? [service, ...owned, ...open] : []),
    ...signOf("other-program-on-port", others, String(others[0]?.process)),
    ...signOf("nothing-listens", isElsewhere ? [] : owners.filter(({ process }) => process === undefined)),
    ...signOf("listens-locally", owners.length > 0 && owners.every(({ local }) => local) ? owners : []),
    // A list without the lines of the machine itself was cut, and its missing listener proves nothing.
    ...signOf("listener-missing", listening.length > 0 ? [] : lists.filter(({ whole }) => whole)),
    ...signOf("session-down", down),
    ...signOf("session-connecting", connecting),
    ...signOf(isSound ? "listener-sound" : "listener-seen", isSound ? [...listening, ...owned] : listening),
  ];
};
