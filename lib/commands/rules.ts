/** The rules that every command of the site keeps, beyond what its shell demands. */
import type { LineMismatch } from "../problem";
import type { Parser } from "web-tree-sitter";
import type { Effect, Shell } from "./command";
import { cloudLine } from "./rules/cloud-line";
import { nameBeforeColon } from "./rules/name-before-colon";
import { deniedEffect } from "./rules/denied-effect";
import { firewallStore } from "./rules/firewall-store";
import { hiddenFile } from "./rules/hidden-file";
import { looseGuard } from "./rules/loose-guard";
import { newestEvents } from "./rules/newest-events";
import { pathNewLine } from "./rules/path-new-line";
import { readCode, type Rule } from "./rules/read-code";
import { swallowedOutput } from "./rules/swallowed-output";
import { tcpFamily } from "./rules/tcp-family";
import { unboundedRead } from "./rules/unbounded-read";
import { groupMembers, pingCount } from "./rules/unfit-cmdlets";
import { unsetVariable } from "./rules/unset-variable";

/** Each rule by the name that its problems carry. */
export const rules = {
  "path-new-line": pathNewLine,
  "unset-variable": unsetVariable,
  "loose-guard": looseGuard,
  "tcp-family": tcpFamily,
  "unbounded-read": unboundedRead,
  "ping-count": pingCount,
  "group-members": groupMembers,
  "firewall-store": firewallStore,
  "newest-events": newestEvents,
  "cloud-line": cloudLine,
  "name-before-colon": nameBeforeColon,
  "hidden-file": hiddenFile,
  "swallowed-output": swallowedOutput,
  "denied-effect": deniedEffect,
} as const satisfies Record<string, Rule>;
export type RuleName = keyof typeof rules;

export interface BrokenRule extends LineMismatch {
  readonly rule: RuleName;
}

/**
 * Every rule that the code of a command breaks, all at once. Without an effect, as in a script that no fence describes,
 * the rules that compare the two have nothing to say.
 */
export function checkRules(parser: Parser, shell: Shell, code: string, effect: Effect | undefined): BrokenRule[] {
  const read = readCode(parser, shell, code, effect);
  return (Object.entries(rules) as [RuleName, Rule][]).flatMap(([rule, judge]) => judge(read).map((problem) => ({ rule, ...problem })));
}
