import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Trouble } from "../running/trouble";

/**
 * Entries that a page loads as a classic script, because they must have run before anything else does. They come out
 * as one file in ES5 syntax each, so that no browser stops at them. All others are modules.
 */
const classic: readonly string[] = ["carry-answers"];

export interface ClientEntries {
  /** Entry name to file, for files that come out as ES modules. */
  readonly modules: Readonly<Record<string, string>>;
  readonly classics: Readonly<Record<string, string>>;
}

/** Every TypeScript file directly in `folder` is an entry; files in folders below it are parts of entries. */
export function findClientEntries(folder: string): ClientEntries {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((file) => file.isFile() && /(?<!\.d)\.ts$/.test(file.name))
    .map((file) => file.name.slice(0, -".ts".length))
    .sort();
  if (names.length === 0) {
    throw new Trouble(
      "client/ holds no entry: expected at least one client/*.ts beside its folders, found none. Add the script that the pages load.",
    );
  }
  const entries = (chosen: string[]) => Object.fromEntries(chosen.map((name) => [name, join(folder, `${name}.ts`)]));
  return {
    modules: entries(names.filter((name) => !classic.includes(name))),
    classics: entries(names.filter((name) => classic.includes(name))),
  };
}
