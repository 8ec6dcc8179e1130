import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { Environment } from "../running/environment";
import { Trouble } from "../running/trouble";

export interface Wanted {
  /** The variable of the environment in which somebody may name the program. */
  readonly variable: string;
  /** What that program may be, in words. */
  readonly kinds: string;
  /** Names of such programs on the PATH, best first. */
  readonly names: readonly string[];
  /** What the program needs to start. */
  readonly args: readonly string[];
}

/** Whether the program starts at all: a browser without its system libraries does not. */
function starts(file: string, args: readonly string[]): boolean {
  // On Windows a browser opens a window instead of telling its version.
  if (process.platform === "win32") return true;
  try {
    execFileSync(file, ["--version", ...args], { stdio: "ignore", timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}

/**
 * The browser that the variable names; else the first that starts of `own` and those on the PATH; undefined where there
 * is none. Throws a trouble where the variable is set and names none.
 */
export function findBrowser(env: Environment, { variable, kinds, names, args }: Wanted, own?: string): string | undefined {
  const chosen = env[variable]?.trim();
  if (chosen) {
    if (existsSync(chosen) && starts(chosen, args)) return chosen;
    const found = existsSync(chosen) ? "a file that does not start" : "no file";
    throw new Trouble(
      `${variable} is wrong: expected the program of ${kinds}, found ${found} at "${chosen}". Correct it, or leave it out.`,
    );
  }
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [own, ...onPath].find((file) => file !== undefined && existsSync(file) && starts(file, args));
}
