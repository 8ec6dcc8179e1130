import type { Change, RegistryData, ValueChange } from "./change";

/** What the data of a value looks like in the answer of a query. */
export function shown({ type, data }: RegistryData): string {
  if (type === "REG_DWORD") return data < 10 ? String(data) : `${data} (0x${data.toString(16)})`;
  if (type === "REG_MULTI_SZ") return data.join(", ");
  return data;
}

const good = ({ name, to }: ValueChange) => (to === "absent" ? `${name} is not found` : `${name} is ${shown(to)}`);
const bad = ({ name, to }: ValueChange) => (to === "absent" ? `${name} has a value` : `${name} is something else or is not found`);

/** What the proof of a change shows when the change is there, and when it is not. Two homes of one value read once. */
export const proofSigns = ({ values }: Change) => ({
  good: [...new Set(values.map(good))].join(", "),
  bad: [...new Set(values.map(bad))].join(", or "),
});
