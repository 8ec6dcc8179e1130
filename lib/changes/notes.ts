import { type Change, keyPath, keysBelow, needsElevation, type ValueChange } from "./change";

/**
 * Before a change, each value is noted in a small text file as `reg query` prints it, or as "value absent". A key that
 * was absent gets a file of its own. PowerShell and Command Prompt write and read the same files, so that one may note in
 * the one and undo in the other; nothing else in the key is touched by an undo.
 *
 * A file that says neither, or both, is damaged: by a full disk, an editor, a program that was stopped. Nobody knows then
 * what was there, so neither the change nor the undo acts on it. Taken for "absent", it would delete what was there.
 *
 * The notes belong to one round of change and undo. They are not overwritten, since the first holds the true state, and
 * the undo deletes them once each value is again as noted. One of today counts, in every form. A note of an earlier
 * incident must not bring an old, insecure state back: on one of an earlier day both the change and the undo ask.
 */
export interface Notes {
  /**
   * The environment variable whose folder holds the notes. An administrator acts on them later, so nobody else may
   * be able to write there: the Windows folder is such a place, `C:\Temp` is not.
   */
  readonly variable: "SystemRoot" | "LOCALAPPDATA";
  readonly folder: "0x904-backup";
  readonly groups: readonly NoteGroup[];
  /** Matches all files of this change and no other's. */
  readonly all: string;
}

/** The values of one key. */
export interface NoteGroup {
  /** Full path of the key. */
  readonly path: string;
  readonly values: readonly NotedValue[];
  /** Keys that may have been absent, innermost first, each with the file that says so. */
  readonly removable: readonly { readonly path: string; readonly file: string }[];
}

export interface NotedValue extends ValueChange {
  /** The name of the file that holds its note. */
  readonly file: string;
}

/** Azure's Run Command takes `\n` in a path for a new line, so that no name may begin with a small letter. Source: azure-compute-docs, run-command.md. */
const before = "Before-";

export function notes(id: string, change: Change): Notes {
  const paths = [...new Set(change.values.map(({ key }) => keyPath(key)))];
  const seen = new Set<string>();
  const groups = paths.map((path, i): NoteGroup => {
    const prefix = `${before}${id}.${i + 1}.`;
    const values = change.values
      .filter(({ key }) => keyPath(key) === path)
      .map((value): NotedValue => ({ ...value, file: `${prefix}${value.name}.txt` }));
    // A key above two of them is noted and removed once.
    const removable = values.flatMap(({ key }) => keysBelow(key)).filter((key) => !seen.has(key) && seen.add(key));
    return { path, values, removable: removable.map((key, k) => ({ path: key, file: `${prefix}key${k + 1}.txt` })) };
  });
  return {
    variable: needsElevation(change) ? "SystemRoot" : "LOCALAPPDATA",
    folder: "0x904-backup",
    groups,
    all: `${before}${id}.*.txt`,
  };
}

/** The names of the files that hold the values, which a change demands before it acts. */
export const valueFiles = ({ groups }: Notes) => groups.flatMap(({ values }) => values.map(({ file }) => file));

/** The line of a note that says that the value was not there. */
export const absent = "value absent";

/** The same of a key, in a file of its own. */
export const keyAbsent = "key absent";

/** Where the notes lie, as Command Prompt and Explorer take it. */
export const notesPath = ({ variable, folder, all }: Notes) => `%${variable}%\\${folder}\\${all}`;

/** All keys that may have been absent, innermost first: in this order they can be removed. */
export const innermostFirst = ({ groups }: Notes) =>
  groups.flatMap(({ removable }) => removable).sort((a, b) => b.path.split("\\").length - a.path.split("\\").length);
