import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "../running/project";

/** The static export: what any web server can serve as it is. */
export const siteFolder = join(root, "out");

const note = join(root, ".cache", "built-from");

/** Whether `out/` is the whole, finished build of these very sources. */
export function isBuiltFrom(sources: string): boolean {
  return (
    ["index.html", "404.html"].every((page) => existsSync(join(siteFolder, page))) &&
    existsSync(note) &&
    readFileSync(note, "utf8") === sources
  );
}

/** Called before the first step of a build, so that a build that breaks off is never taken for a finished one. */
export function forgetBuild(): void {
  rmSync(note, { force: true });
}

/** Called after the last step, with the fingerprint taken before the first. */
export function rememberBuild(sources: string): void {
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, sources);
}
