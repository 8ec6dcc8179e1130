import type { CommandForm } from "../commands/command";
import { type Change, isTest, keyPath, type RegistryData, type ValueChange } from "./change";
import { shown } from "./words";

/** The types of values by the names of regedit's menu "New". */
const menuNames = {
  REG_DWORD: "DWORD (32-bit) Value",
  REG_SZ: "String Value",
  REG_EXPAND_SZ: "Expandable String Value",
  REG_MULTI_SZ: "Multi-String Value",
  REG_BINARY: "Binary Value",
} as const satisfies Record<RegistryData["type"], string>;

const typed = (to: RegistryData) =>
  to.type === "REG_DWORD" ? `${to.data}, Base Decimal` : to.type === "REG_MULTI_SZ" ? to.data.join(", one a line: ") : to.data;

/** A way through the registry editor, which opens each key once. */
const regeditWay = ({ values }: Change, stepsOf: (value: ValueChange) => string[]): CommandForm => ({
  shell: "gui",
  title: "regedit",
  code: [
    "Press Windows+R, type regedit, press Enter.",
    ...values.flatMap((value, i) => [
      ...(i > 0 && keyPath(values[i - 1]!.key) === keyPath(value.key)
        ? []
        : [`Put ${keyPath(value.key)} into the line at the top, press Enter.`]),
      ...stepsOf(value),
    ]),
  ].join("\n"),
});

/** By hand the note is written by hand: it comes before the change, value by value. */
export const regeditApply = (change: Change) => regeditWay(change, applySteps);

/** Shows what the proof asks for. */
export const regeditProof = (change: Change) => regeditWay(change, ({ name }) => [`Read the Data of ${name}.`]);

/** Puts back what was written down. What protects less than Windows usually does comes back as little as by the command. */
export const regeditUndo = (change: Change) => regeditWay(change, (value) => [undoStep(value, isTest(change))]);

function applySteps({ key, name, to, stronger = [] }: ValueChange): string[] {
  const note = `Write down the Type and Data of ${name}, or that it is missing${key.below === undefined ? "" : ", or that there is no such key"}.`;
  const kept = stronger.length === 0 ? "" : ` Leave it where it is ${stronger.join(" or ")}.`;
  if (to === "absent") return [note, `Right-click ${name} and choose Delete.${kept}`];
  const make = key.below === undefined ? "" : " Make the keys that are missing with Edit › New › Key.";
  return [note, `Double-click ${name} (missing: Edit › New › ${menuNames[to.type]}) and set it to ${typed(to)}.${kept}${make}`];
}

function undoStep({ key, name, to, usual, weak = [] }: ValueChange, test: boolean): string {
  const missing =
    to === "absent"
      ? "leave it missing"
      : `right-click it and choose Delete${key.below === undefined ? "" : ", then the keys that you made"}`;
  const back = `Set ${name} to the Type and Data that you wrote down. Was it missing: ${missing}. Nothing written down: leave it.`;
  if (weak.length === 0 || usual === undefined) return back;
  const instead = usual === "absent" ? "delete it" : `set ${shown(usual)}`;
  return `${back} Did you write down ${weak.join(" or ")}, which protects less: ${instead} instead${test ? "" : ", unless you know why it was so"}.`;
}
