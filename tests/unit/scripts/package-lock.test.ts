import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lockedPackages } from "@/scripts/supplying/lock";

interface LockedPackage {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly resolved?: string;
}

const text = readFileSync("package-lock.json", "utf8");
const { packages } = JSON.parse(text) as { packages: Readonly<Record<string, LockedPackage>> };

/** Whether `name` is found from the package at `path`, as Node looks for it: beside it, then further up. */
function isLocked(path: string, name: string): boolean {
  const nested = path === "" ? `node_modules/${name}` : `${path}/node_modules/${name}`;
  if (packages[nested]?.version !== undefined) return true;
  return path !== "" && isLocked(path.includes("/node_modules/") ? path.slice(0, path.lastIndexOf("/node_modules/")) : "", name);
}

// A registry that lacks the packages of other platforms makes npm leave them out, and then npm ci refuses the lock file.
describe("package-lock.json", () => {
  it("holds every package that another one names, those of other platforms too", () => {
    const missing = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => !isLocked(path, name))
        .map((name) => `${name}, which ${path || "package.json"} names`),
    );
    expect(missing).toEqual([]);
  });

  it("holds the exact versions of package.json", () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as Record<string, Record<string, string>>;
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect({ name, version: packages[`node_modules/${name}`]?.version }).toEqual({ name, version });
    }
  });

  it("holds the digest of every package, those of other platforms too", () => {
    expect(lockedPackages().filter(({ integrity }) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ""))).toEqual([]);
  });

  it("names no registry, so that each reader's own is used", () => {
    expect(text).not.toMatch(/"resolved"/);
  });
});
