import type { CommandForm } from "../commands/command";
import { type Change, keyPath, type RegistryData, type ValueChange } from "./change";

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

/** The way through the registry editor. By hand the note is written by hand: it comes before the change, value by value. */
export const regeditForm = ({ values }: Change): CommandForm => ({
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

function stepsOf({ key, name, to, stronger = [] }: ValueChange): string[] {
  const note = `Write down the Type and Data of ${name}, or that it is missing${key.below === undefined ? "" : ", or that there is no such key"}.`;
  const kept = stronger.length === 0 ? "" : ` Leave it where it is ${stronger.join(" or ")}.`;
  if (to === "absent") return [note, `Right-click ${name} and choose Delete.${kept}`];
  const make = key.below === undefined ? "" : " Make the keys that are missing with Edit › New › Key.";
  return [note, `Double-click ${name} (missing: Edit › New › ${menuNames[to.type]}) and set it to ${typed(to)}.${kept}${make}`];
}
