import type { Grade } from "../articles/grade";
import type { Place } from "../commands/command";

/**
 * A registry key in two parts: what every Windows has, and what may be missing below it. Only keys of the second
 * part are ever removed again by an undo.
 */
export interface RegistryKey {
  /** Full path with a short hive name: `HKLM\SYSTEM\CurrentControlSet\Control`. */
  readonly always: string;
  /** The rest, where it may be absent: `TLS 1.2\Server`. */
  readonly below?: string;
}

/** What a value holds, in the registry's own types. Binary data is written as pairs of hexadecimal digits. */
export type RegistryData =
  | { readonly type: "REG_DWORD"; readonly data: number }
  | { readonly type: "REG_SZ" | "REG_EXPAND_SZ" | "REG_BINARY"; readonly data: string }
  | { readonly type: "REG_MULTI_SZ"; readonly data: readonly string[] };

export interface ValueChange {
  readonly key: RegistryKey;
  /** Without spaces: `reg query` separates name, type and data by spaces. */
  readonly name: string;
  readonly to: RegistryData | "absent";
  /** What Windows has when nobody changed it. Left out where no page says so. */
  readonly usual?: RegistryData | "absent";
  /** Numbers that protect less than what Windows usually has: an undo does not put them back unasked. */
  readonly weak?: readonly number[];
  /** Numbers that protect more than what the change sets: it leaves a value that holds one. A .reg file cannot, and says so. */
  readonly stronger?: readonly number[];
}

/** From when the new value counts. */
export const takesEffect = {
  "next-connection": "with the next connection",
  "next-connection-or-service":
    "with the next connection. If nothing changes, restart Remote Desktop Services (TermService), which disconnects everyone",
  service: "after a restart of Remote Desktop Services (TermService), which disconnects everyone",
  "configuration-service": "after a restart of Remote Desktop Configuration (SessionEnv), which disconnects nobody",
  "at-once": "at once",
  "at-once-or-restart": "at once on current Windows, by experience; Microsoft's page, written for older Windows, asks for a restart",
  restart: "after a restart of the computer",
} as const;

/** Whether it counts only, or perhaps, after a restart of Remote Desktop Services. */
export const asksForService = ({ takesEffect }: Change) => takesEffect === "service" || takesEffect === "next-connection-or-service";

/** From when the value that an undo puts back counts. A service that has read the changed one keeps it until it starts again. */
export const countsAgain = {
  "next-connection": "with the next connection",
  "next-connection-or-service":
    "with the next connection; if the change needed a restart of Remote Desktop Services (TermService), it needs one more, which disconnects everyone again",
  service: "after one more restart of Remote Desktop Services (TermService), which disconnects everyone: until then the changed one does",
  "configuration-service": "after one more restart of Remote Desktop Configuration (SessionEnv), which disconnects nobody",
  "at-once": "at once",
  "at-once-or-restart": "at once; if the change needed a restart of the computer, it needs one more",
  restart: "after one more restart of the computer: until then the changed one does",
} as const satisfies Record<keyof typeof takesEffect, string>;

/**
 * The way through Group Policy, in the words of the English templates. Not for a test of minutes: a policy writes its
 * value again after the undo.
 */
export interface Policy {
  readonly path: string;
  readonly setting: string;
  readonly state: string;
}

/** One change of settings: a few registry values that belong together. */
export interface Change {
  /** What it does, verb first. */
  readonly title: string;
  /** What it is good for, in a sentence. */
  readonly why: string;
  readonly where: Extract<Place, "this-computer" | "host" | "either-end">;
  readonly values: readonly ValueChange[];
  readonly policy?: Policy;
  readonly takesEffect: keyof typeof takesEffect;
  /** A downgrade: for a test of so many minutes, then it must be taken back. */
  readonly timed?: { readonly minutes: number; readonly risk: string };
  /** Why a change that lowers a protection is no such test. */
  readonly lasting?: string;
  /** How one sees that the old value counts again, where the registry alone does not show it. */
  readonly counterTest?: string;
  /** What to know before: whom it must not be done to, who may put it back. */
  readonly mind?: string;
  readonly grade: Grade;
  /** Keys of the sources that the grade rests on. */
  readonly by: readonly string[];
}

/** The full path of a key, as `reg.exe` takes it. */
export const keyPath = ({ always, below }: RegistryKey) => (below === undefined ? always : `${always}\\${below}`);

/** The full paths of the keys that may be missing, innermost first. */
export function keysBelow({ always, below }: RegistryKey): string[] {
  const names = below?.split("\\") ?? [];
  return names.map((_, i) => [always, ...names.slice(0, names.length - i)].join("\\"));
}

/**
 * Whether the undo of a change refuses what a value was, rather than asks: a test of minutes whose own data protects
 * less than Windows usually does. A note that holds the same was taken while an earlier test still stood.
 */
export const refusesWeak = ({ timed }: Change, { to, weak = [] }: ValueChange) =>
  timed !== undefined && to !== "absent" && weak.some((data) => data === to.data);

/** Whether a change is such a test: its undo knows no yes. */
export const isTest = (change: Change) => change.values.some((value) => refusesWeak(change, value));

/** Values of a user's own hive need no administrator. */
export const needsElevation = (change: Change) => change.values.some(({ key }) => !key.always.startsWith("HKCU\\"));
