import type { Reading } from "../fact";
import type { Subject } from "../subject";
import { numberIn, valueOf, type Block } from "../text/blocks";
import { registryValues, securityServices, typedValues } from "./registry";
import { securitySigns, signInSigns, type SettingSign } from "./setting-signs";

const listener = (block: Block): Reading => ({
  kind: "listener-setting",
  hash: valueOf(block, "hash")?.replace(/\s/g, "").toUpperCase(),
  hashType: numberIn(valueOf(block, "hashType")),
  securityLayer: numberIn(valueOf(block, "securityLayer")),
  minEncryption: numberIn(valueOf(block, "minEncryption")),
});

/** Settings of the host and of the computer that connects: the registry, and Windows' own class for the listener. */
export const settings: Subject<SettingSign> = {
  recognisers: () => ({ line: [registryValues, securityServices, typedValues] }),
  lists: [
    ["hashType", ["hashType"], listener],
    // The setting is read once, whichever of its values the list holds.
    ["securityLayer", ["securityLayer"], (block) => (block.properties.has("hashType") ? undefined : listener(block))],
    ["security", ["security"], (block) => ({ kind: "credential-guard", running: /\b1\b/.test(valueOf(block, "security") ?? "") })],
  ],
  signs: [securitySigns, signInSigns],
};
