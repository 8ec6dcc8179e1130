import { quoteCmd } from "../commands/quoting";
import { type Change, keyPath, type RegistryData, type ValueChange } from "./change";

/*
 * For an interactive Command Prompt, line by line. Only plain lines: `if`, `for`, redirection; no labels, no blocks
 * and no prompts. In a batch file the percent signs of `%a` and `^%` would have to be doubled.
 */

/** Data after `/d`. An expandable string keeps its percent signs: outside quotes a caret hides them from Command Prompt. */
function cmdData(to: RegistryData): string {
  if (to.type === "REG_DWORD") return String(to.data);
  if (to.type === "REG_BINARY") return to.data;
  if (to.type === "REG_MULTI_SZ") return quoteCmd(to.data.join("\\0"));
  if (!to.data.includes("%")) return quoteCmd(to.data);
  if (/[\s"&|<>^()]/.test(to.data))
    throw new Error(`expected an expandable string without spaces and signs of the shell; found ${to.data}`);
  return to.data.replaceAll("%", "^%");
}

const value = ({ key, name }: ValueChange) => `${quoteCmd(keyPath(key))} /v ${quoteCmd(name)}`;

export const cmdApply = ({ values }: Change) =>
  values
    .map((change) =>
      change.to === "absent"
        ? `reg delete ${value(change)} /f`
        : `reg add ${value(change)} /t ${change.to.type} /d ${cmdData(change.to)} /f`,
    )
    .join("\n");

export const cmdProof = ({ values }: Change) => values.map((change) => `reg query ${value(change)}`).join("\n");
