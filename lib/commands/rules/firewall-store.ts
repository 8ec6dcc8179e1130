import { type Call, hasParameter, pipelineOf, type Rule } from "./read-code";

const readers = new Set(["Get-NetFirewallRule", "Get-NetFirewallProfile"]);

const namesStore = (call: Call) =>
  hasParameter(call, "PolicyStore") || /-PolicyStore\b/i.test((call.node && pipelineOf(call.node)?.text) ?? "");

/** The local store says what was set here. What counts, Group Policy included, is in the active store. */
export const firewallStore: Rule = ({ calls, effect }) =>
  effect !== "read-only"
    ? []
    : calls
        .filter((call) => readers.has(call.name) && !namesStore(call))
        .map(({ line, name }) => ({
          line,
          expected: `${name} -PolicyStore ActiveStore`,
          found: name,
          fix: "Read the active store: a rule of Group Policy stands nowhere else, and the local one is then rightly off.",
        }));
