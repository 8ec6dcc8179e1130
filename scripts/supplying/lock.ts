import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../running/project";

/** A package as package-lock.json has it. */
export interface LockedPackage {
  /** Where it lies, `node_modules/…`; empty for the project itself. */
  readonly path: string;
  readonly name: string;
  readonly version?: string;
  /** The digest of its archive, as npm compares it at every installation: `sha512-` and base64. */
  readonly integrity?: string;
  readonly resolved?: string;
}

/** Every package that is locked, without the project itself. */
export function lockedPackages(): LockedPackage[] {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    packages: Readonly<Record<string, Omit<LockedPackage, "path" | "name"> & { readonly name?: string }>>;
  };
  return Object.entries(packages)
    .filter(([path]) => path !== "")
    .map(([path, entry]) => ({
      ...entry,
      path,
      name: entry.name ?? path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
    }));
}
