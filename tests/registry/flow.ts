import { type Change, keyPath, keysBelow, type RegistryData, type ValueChange } from "@/lib/changes/change";
import { changeCommands } from "@/lib/changes/change-commands";
import { asBatch } from "../fixtures/as-batch";
import { notes } from "@/lib/changes/notes";
import { regBytes } from "@/lib/changes/reg-file";
import type { Command } from "@/lib/commands/command";
import type { Wine } from "./wine";

/** From where a change starts. */
export const states = {
  "value absent": "the key exists and holds something else",
  "other data": "each value exists with other data",
  "nothing there": "the key does not exist; one that every Windows has holds none of the values",
  "joined later": "as nothing there, and somebody else puts a value into the key before the undo",
} as const;
export type State = keyof typeof states;

/** What was seen on the way of a change from a state and back. */
export interface Flow {
  readonly state: State;
  readonly form: "cmd" | "reg";
  /** The keys exported before the first command, and after the undo; undefined for a key that does not exist. */
  readonly start: readonly (string | undefined)[];
  readonly end: readonly (string | undefined)[];
  /** What the proof printed after the change. */
  readonly proof: string;
  /** What the proof printed at the start: it must not already look like success. */
  readonly proofBefore: string;
  /** The notes that were left after the undo. */
  readonly notesLeft: readonly string[];
  /** Everything printed, to explain a failure. */
  readonly output: string;
}

const code = (command: Command, shell: "cmd") => asBatch(command.forms.find((form) => form.shell === shell)?.code ?? "");

/** The outermost key that may be missing, or the key itself: what is exported, and what a state removes. */
const root = ({ key }: ValueChange) => keysBelow(key).at(-1) ?? keyPath(key);
const unique = (texts: readonly string[]) => [...new Set(texts)];

/** Data of the same type which no change sets. */
function other(to: RegistryData | "absent"): RegistryData {
  if (to === "absent") return { type: "REG_BINARY", data: "00112233445566778899aabbccddeeff00112233" };
  if (to.type === "REG_DWORD") return { type: "REG_DWORD", data: 77 };
  if (to.type === "REG_MULTI_SZ") return { type: "REG_MULTI_SZ", data: ["one", "two words"] };
  if (to.type === "REG_BINARY") return { type: "REG_BINARY", data: "ff00" };
  return { type: to.type, data: to.type === "REG_SZ" ? "Some other text" : "%%SystemRoot%%\\Some other place" };
}

const bystander = '"Bystander" /t REG_SZ /d "stays as it is" /f';

/** The lines that bring a state about, whatever was there. Written by hand, so that they share no fault with the forms. */
function seed(change: Change, state: State): string[] {
  const keys = unique(change.values.map(({ key }) => keyPath(key)));
  const removable = unique(change.values.filter(({ key }) => key.below !== undefined).map(root));
  const clean = [
    ...removable.map((key) => `reg delete "${key}" /f >nul 2>nul`),
    ...unique(change.values.map(({ key }) => key.always)).map((key) => `reg add "${key}" /f >nul`),
    ...change.values.map(({ key, name }) => `reg delete "${keyPath(key)}" /v "${name}" /f >nul 2>nul`),
  ];
  if (state === "nothing there" || state === "joined later") return clean;
  const lines = [...clean, ...keys.map((key) => `reg add "${key}" /v ${bystander} >nul`)];
  if (state === "value absent") return lines;
  return [
    ...lines,
    ...change.values.map(({ key, name, to }) => {
      const { type, data } = other(to);
      const text = typeof data === "object" ? data.join("\\0") : String(data);
      return `reg add "${keyPath(key)}" /v "${name}" /t ${type} /d "${text}" /f >nul`;
    }),
  ];
}

const steps = ["proofBefore", "before", "apply", "proof", "again", "undo", "left"] as const;
const mark = (step: string) => `echo ==${step}==`;

/** Prints the names of the notes of a change, if there are any. */
export function notesLeft(id: string, change: Change): string {
  const { variable, folder, all } = notes(id, change);
  return `if exist "%${variable}%\\${folder}\\${all}" dir /b "%${variable}%\\${folder}\\${all}"`;
}

/** Walks a change from each state there and back, in one batch file, and reports what was seen. */
export async function walk(wine: Wine, id: string, change: Change): Promise<Flow[]> {
  const commands = changeCommands(id, change);
  const file = (name: string) => `${id}.${name}`;
  wine.write(file("apply.reg"), regBytes(commands.regFile.text));
  const roots = unique(change.values.map(root));
  const plans = (Object.keys(states) as State[])
    .filter((state) => state !== "joined later" || change.values.some(({ key }) => key.below !== undefined))
    .flatMap((state) => (["cmd", "reg"] as const).map((form) => ({ state, form, name: `${state.replaceAll(" ", "-")}-${form}` })))
    // The .reg form differs in how it applies, not in how it is undone: two states show both of its cases.
    .filter(({ state, form }) => form === "cmd" || state === "other data" || state === "nothing there");

  const snapshot = (when: string) => roots.map((key, i) => `reg export "${key}" "${file(`${when}.${i}.reg`)}" /y >nul 2>nul`);
  const output = await wine.batch(
    id,
    plans.flatMap(({ state, form, name }) => [
      mark(name),
      ...seed(change, state),
      ...snapshot(`start.${name}`),
      mark("proofBefore"),
      code(commands.proof, "cmd"),
      mark("before"),
      code(commands.before, "cmd"),
      mark("apply"),
      form === "cmd" ? code(commands.apply, "cmd") : `reg import "${file("apply.reg")}"`,
      mark("proof"),
      code(commands.proof, "cmd"),
      // Somebody pastes the first command once more: the note of the first state must survive.
      mark("again"),
      ...(form === "cmd" ? [code(commands.before, "cmd")] : []),
      ...(state === "joined later" ? roots.map((key) => `reg add "${key}" /v "Later" /t REG_DWORD /d 7 /f`) : []),
      mark("undo"),
      code(commands.undo, "cmd"),
      mark("left"),
      notesLeft(id, change),
      ...snapshot(`end.${name}`),
    ]),
  );
  return plans.map(({ state, form, name }, i) => {
    const next = plans[i + 1];
    const part = between(output, mark(name), next && mark(next.name));
    const step = (which: (typeof steps)[number]) => between(part, mark(which), nextStep(which));
    const read = (when: string) => roots.map((_, k) => wine.readReg(file(`${when}.${name}.${k}.reg`)));
    const left = step("left").split("\n").slice(1).filter(Boolean);
    return {
      ...{ state, form, start: read("start"), end: read("end") },
      ...{ proofBefore: step("proofBefore"), proof: step("proof"), notesLeft: left, output: part },
    };
  });
}

const nextStep = (step: (typeof steps)[number]) => {
  const next = steps[steps.indexOf(step) + 1];
  return next && mark(next);
};

/** The text between two marks as `echo` prints them. */
function between(text: string, from: string, to: string | undefined): string {
  const start = text.indexOf(from.replace("echo ", ""));
  if (start < 0) return "";
  const end = to === undefined ? -1 : text.indexOf(to.replace("echo ", ""), start + 1);
  return text.slice(start, end < 0 ? undefined : end);
}
