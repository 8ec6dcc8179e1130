import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync } from "node:fs";
import path from "node:path";

/**
 * Renames each script of the folder after its content, so that a cache may keep it for ever, and returns the function
 * that mends the references in a page.
 */
export function nameByContent(folder: string): (html: string) => string {
  const names = new Map<string, string>();
  for (const file of existsSync(folder) ? readdirSync(folder) : []) {
    const match = /^([a-z-]+)\.js$/.exec(file);
    if (!match) continue;
    const hash = createHash("sha256")
      .update(readFileSync(path.join(folder, file)))
      .digest("hex")
      .slice(0, 10);
    const named = `${match[1]}.${hash}.js`;
    renameSync(path.join(folder, file), path.join(folder, named));
    names.set(file, named);
  }
  return (html) =>
    html.replace(/\/client\/([a-z-]+\.js)/g, (whole, file: string) => (names.has(file) ? `/client/${names.get(file)}` : whole));
}
