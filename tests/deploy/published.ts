import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { siteFolder } from "@/scripts/building/built-site";
import { filesBelow } from "@/scripts/running/files-below";
import { contentTypes } from "@/scripts/serving/headers";

/** The built site in a folder of its own, as somebody publishes it. */
export interface Published {
  /** What the server reads. */
  readonly root: string;
  /** The path below which the site lies. */
  readonly base: string;
  /** The site itself. */
  readonly folder: string;
  readonly remove: () => void;
}

/** A file of each type of the table, since the site has not all of them; one of none; and what nobody may read. */
const further: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.keys(contentTypes).map((extension) => [`kinds/file.${extension}`, `a file of ${extension}`])),
  "kinds/UPPER.PS1": "letters do not matter",
  "kinds/with.dots.md": "the last one counts",
  "kinds/file.unknown": "no type",
  "kinds/nothing": "no extension",
  ".hidden": "not for readers",
  "kinds/.hidden/file.txt": "not for readers",
};

/** Copies the built site and the further files. Servers that give up their rights may read the copy. */
export function publish(base: string): Published {
  const root = mkdtempSync(join(tmpdir(), "published-"));
  chmodSync(root, 0o755);
  const folder = join(root, base);
  cpSync(siteFolder, folder, { recursive: true });
  for (const [name, content] of Object.entries(further)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return { root, base, folder, remove: () => rmSync(root, { recursive: true }) };
}

/** The files that readers ask for, as paths of the site that begin with a slash: not hidden, and not the packed copies. */
export function filesOf({ folder }: Published): string[] {
  return filesBelow(folder)
    .map((file) => `/${file}`)
    .filter((path) => !path.includes("/.") && !/[.]\w+[.](br|gz)$/.test(path));
}
