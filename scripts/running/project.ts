import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The project's own folder. */
export const root = join(import.meta.dirname, "..", "..");

/** Arguments for Node that run one of our TypeScript files, in the same process. */
export const script = (file: string) => ["--import", "tsx", join(root, "scripts", file)];

/** Arguments for Node that run a program of an installed package, without a shell between. */
export function program(name: string, called = name): string[] {
  const folder = join(root, "node_modules", name);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { bin: string | Record<string, string> };
  const file = typeof bin === "string" ? bin : bin[called];
  if (file === undefined)
    throw new Error(`${name} has no program called ${called}; its package.json names ${Object.keys(bin).join(", ")}.`);
  return [join(folder, file)];
}
