import type { Fact, Reading, Recogniser } from "../fact";
import { dated } from "../text/dates";
import { blocks, numberIn, valueOf, type Block } from "../text/blocks";
import type { Label } from "../text/labels";
import { eventFact } from "./event-fact";

type Read = (block: Block) => Reading | undefined;

const truth = (value: string | undefined): boolean | undefined => (value === undefined ? undefined : /^true$/i.test(value));

const certificate: Read = (block) => ({
  kind: "certificate",
  thumbprint: valueOf(block, "thumbprint")?.replace(/\s/g, "").toUpperCase(),
  subject: valueOf(block, "subject"),
  issuer: valueOf(block, "issuer"),
  notAfter: dated(valueOf(block, "notAfter") ?? ""),
  hasPrivateKey: truth(valueOf(block, "hasPrivateKey")),
  store: valueOf(block, "store")?.split("::").at(-1),
});

const setting: Read = (block) => ({
  kind: "listener-setting",
  hash: valueOf(block, "hash")?.replace(/\s/g, "").toUpperCase(),
  hashType: numberIn(valueOf(block, "hashType")),
  securityLayer: numberIn(valueOf(block, "securityLayer")),
  minEncryption: numberIn(valueOf(block, "minEncryption")),
});

const tcpTest: Read = (block) => {
  const port = numberIn(valueOf(block, "port"));
  const host = valueOf(block, "host") ?? valueOf(block, "address");
  return port === undefined ? undefined : { kind: "tcp-test", host, port, open: truth(valueOf(block, "tcp")) === true };
};

const service: Read = (block) => {
  const name = valueOf(block, "name");
  return name === undefined
    ? undefined
    : {
        kind: "service",
        name,
        running: valueOf(block, "state") === "Running",
        process: numberIn(valueOf(block, "process")),
      };
};

const owner: Read = (block) => ({ kind: "port-owner", process: numberIn(valueOf(block, "owner")) });

const firewallRule: Read = (block) => ({
  kind: "firewall-rule",
  letsIn: truth(valueOf(block, "enabled")) === true && /^allow$/i.test(valueOf(block, "action") ?? ""),
  profile: valueOf(block, "profile") ?? "Any",
});

const windows: Read = (block) => {
  const build = numberIn(valueOf(block, "build"));
  return build === undefined ? undefined : { kind: "windows-build", build, client: !/server/i.test(valueOf(block, "caption") ?? "") };
};

/** What a list must hold to be read as one of these, and the property whose words are shown. */
const kinds: readonly (readonly [shown: Label, needs: readonly Label[], read: Read])[] = [
  ["notAfter", ["notAfter"], certificate],
  ["hashType", ["hashType"], setting],
  ["securityLayer", ["securityLayer"], setting],
  ["tcp", ["tcp", "port"], tcpTest],
  ["state", ["name", "state"], service],
  ["owner", ["owner", "localPort"], owner],
  ["enabled", ["enabled", "action"], firewallRule],
  ["category", ["category"], (block) => ({ kind: "network-category", category: valueOf(block, "category") ?? "" })],
  ["build", ["build"], windows],
  ["security", ["security"], (block) => ({ kind: "credential-guard", running: /\b1\b/.test(valueOf(block, "security") ?? "") })],
];

const eventLabels = ["source", "message", "time"] as const;

function event(text: string, block: Block): Fact | undefined {
  const property = block.properties.get("eventId");
  const number = numberIn(property?.value);
  if (property === undefined || number === undefined || !eventLabels.some((label) => block.properties.has(label))) return undefined;
  const start = block.properties.get("message")?.valueStart;
  return eventFact({
    id: number,
    source: valueOf(block, "source"),
    time: valueOf(block, "time"),
    message: start === undefined ? "" : text.slice(start, block.end),
    at: property.at,
    within: block,
  });
}

/** Lists of "label : value": objects as Format-List prints them, events as Event Viewer copies them. */
export const propertyLists: Recogniser = {
  id: "property-lists",
  *recognise(text) {
    for (const block of blocks(text)) {
      if (block === undefined) {
        yield undefined;
        continue;
      }
      const found = event(text, block);
      if (found !== undefined) yield found;
      for (const [shown, needs, read] of kinds) {
        const property = block.properties.get(shown);
        // The setting is read once, whichever of its values the list holds.
        if (property === undefined || (shown === "securityLayer" && block.properties.has("hashType"))) continue;
        const reading = needs.every((label) => block.properties.has(label)) ? read(block) : undefined;
        if (reading !== undefined) yield { ...reading, at: property.at, within: block };
      }
    }
  },
};
