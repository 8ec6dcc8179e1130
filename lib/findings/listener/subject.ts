import type { Reading } from "../fact";
import type { Subject } from "../subject";
import { numberIn, valueOf, type Block } from "../text/blocks";
import type { Label } from "../text/labels";
import { listenerRows, serviceState, sessions } from "./listener";
import { listenerSigns, type ListenerSign } from "./listener-signs";

/** CIM calls it the state of a service, Get-Service its status. */
const service =
  (state: Label) =>
  (block: Block): Reading | undefined => {
    const name = valueOf(block, "name");
    return name === undefined || !/^\w+(?: Pending)?$/.test(valueOf(block, state) ?? "")
      ? undefined
      : { kind: "service", name, ...serviceState(valueOf(block, state) ?? ""), process: numberIn(valueOf(block, "process")) };
  };

/** The listener, the service behind it, its port and its sessions. */
export const listener: Subject<ListenerSign> = {
  recognisers: () => ({ line: [sessions, listenerRows] }),
  lists: [
    ["state", ["name", "state"], service("state")],
    ["status", ["name", "status"], service("status")],
    ["owner", ["owner", "localPort"], (block) => ({ kind: "port-owner", process: numberIn(valueOf(block, "owner")) })],
  ],
  signs: [listenerSigns],
};
