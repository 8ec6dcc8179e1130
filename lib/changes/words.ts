import type { Change, RegistryData, ValueChange } from "./change";

/** What the data of a value looks like in the answer of a query. */
export function shown({ type, data }: RegistryData): string {
  if (type === "REG_DWORD") return data < 10 ? String(data) : `${data} (0x${data.toString(16)})`;
  if (type === "REG_MULTI_SZ") return data.join(", ");
  return data;
}

const is = (name: string, data: RegistryData | "absent") => (data === "absent" ? `${name} is not found` : `${name} is ${shown(data)}`);
const good = ({ name, to, stronger = [] }: ValueChange) =>
  stronger.length === 0 ? is(name, to) : `${is(name, to)}, or ${stronger.join(" or ")}, which protects more`;
const bad = ({ name, to }: ValueChange) => (to === "absent" ? `${name} has a value` : `${name} is something else or is not found`);

/** What a change sets, each value once: "SecurityLayer = 2". */
export const sets = ({ values }: Change): string[] => [
  ...new Set(values.map(({ name, to }) => (to === "absent" ? `${name} removed` : `${name} = ${shown(to)}`))),
];

/** What the proof of a change shows when the change is there, and when it is not. Two homes of one value read once. */
export const proofSigns = ({ values }: Change) => ({
  good: [...new Set(values.map(good))].join(", "),
  bad: [...new Set(values.map(bad))].join(", or "),
});

/** What the same query shows after the undo: what was noted, and what Windows has where nobody changed it, as far as a page says so. */
export const undoneSigns = ({ values }: Change) => {
  const usual = values.flatMap(({ name, usual: data }) => (data === undefined ? [] : [is(name, data)]));
  return {
    good: `what the undo printed of the note: the same data, or not found.${usual.length > 0 ? ` Untouched Windows: ${[...new Set(usual)].join(", ")}` : ""}`,
    bad: "other data, or the undo ended with 'The notes stay'",
  };
};

/** What the undo of a test says where it puts nothing back: what Windows usually has, and the command for it. */
export const usually = ({ name }: ValueChange, usual: RegistryData | "absent", command: string) =>
  `Windows' usual: ${is(name, usual)}. The command for it: ${command}`;

/** What leaves it to the reader. After midnight the note of the first attempt is of an earlier day, and it is the right one. */
const sure = "Only if it is right, as after midnight, write yes for no at the top.";

/** What an undo says of a note on which it does not act unasked: one that is not of today, or holds what protects less. */
export const asked = (weak: boolean) => `is not of today${weak ? ", or protects less than Windows usually does" : ""}. ${sure}`;

/** The same of a change, which puts nothing back. */
export const askedBefore = asked(false);

/** What is said of an earlier note, which may be the one that counts: of the first of several attempts. */
export const kept = "An earlier note is kept. In the same work go on to B. Only if its change is to stay, delete it and begin again:";

/** What is said of a note from which nobody can tell what was there. */
export const damaged = "is missing or damaged.";

/** What the undo of a test says of a note that was taken while the test still stood. */
export const holdsTest = "holds what the test sets.";

/** What is left to do where an undo has no sound note. */
export const unknown = "Look in a backup for what was there.";

/** What a change says where it has no sound note. */
export const noteFirst = "First run A, and do what it says.";

/** What is said where a policy, or a fault, keeps reg.exe from answering: every value would seem to be absent. */
export const noReg = "Nothing done: reg.exe does not work here.";
