import { truth } from "../lists/list-form";
import type { Subject } from "../subject";
import { numberIn, valueOf } from "../text/blocks";
import { firewallRows, network } from "./network";
import { firewallSigns, pathSigns, type PathSign } from "./path-signs";

/** The way to the host: names, ports, and the firewall on it. */
export const path: Subject<PathSign> = {
  recognisers: () => ({ line: [network, firewallRows] }),
  lists: [
    [
      "tcp",
      ["tcp", "port"],
      (block) => {
        const port = numberIn(valueOf(block, "port"));
        const host = valueOf(block, "host") ?? valueOf(block, "address");
        return port === undefined ? undefined : { kind: "tcp-test", host, port, open: truth(valueOf(block, "tcp")) === true };
      },
    ],
    [
      "enabled",
      ["enabled", "action"],
      (block) => ({
        kind: "firewall-rule",
        letsIn: truth(valueOf(block, "enabled")) === true && /^allow$/i.test(valueOf(block, "action") ?? ""),
        profile: valueOf(block, "profile") ?? "Any",
      }),
    ],
    ["category", ["category"], (block) => ({ kind: "network-category", category: valueOf(block, "category") ?? "" })],
  ],
  signs: [firewallSigns, pathSigns],
};
