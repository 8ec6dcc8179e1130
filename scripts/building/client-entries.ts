import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Trouble } from "../running/trouble";

/** A script of the pages, before it is bundled. */
export interface ClientEntry {
  /** The path of the script below its folder, without ".js": "page", "late/search". */
  readonly name: string;
  readonly file: string;
  /** Runs in the head of pages, so no browser may stop at it: it comes out in ES5. */
  readonly oldest: boolean;
}

const oldest: readonly string[] = ["head", "late/links"];

const filesIn = (folder: string) =>
  (existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [])
    .filter((file) => file.isFile() && /(?<!\.d)\.tsx?$/.test(file.name))
    .map((file) => file.name)
    .sort();

/** Every file directly in `folder`, and in its folder `late`, is an entry; files in other folders are parts of entries. */
export function findClientEntries(folder: string): ClientEntry[] {
  const entriesIn = (below: string) =>
    filesIn(join(folder, below)).map((file): ClientEntry => {
      const name = `${below}${file.replace(/\.tsx?$/, "")}`;
      return { name, file: join(folder, below, file), oldest: oldest.includes(name) };
    });
  const entries = [...entriesIn(""), ...entriesIn("late/")];
  if (entries.length === 0) {
    throw new Trouble(
      "client/ holds no entry: expected at least one client/*.ts beside its folders, found none. Add the script that the pages load.",
    );
  }
  return entries;
}
