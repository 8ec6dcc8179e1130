import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Every file below the folder, by its path from there with "/" between the names, in the order of the alphabet. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => relative(folder, join(file.parentPath, file.name)).split(sep).join("/"))
    .sort();
