import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { Environment } from "../running/environment";
import { Trouble } from "../running/trouble";

/** Programs on the PATH that Playwright can drive, best first. */
const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable"];

/** Sandboxes need rights that root in a container does not have; the rest keeps the browser off the network. */
export const browserArgs: readonly string[] = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Whether the program starts at all: a browser without its system libraries does not. */
function starts(file: string): boolean {
  // On Windows a browser opens a window instead of telling its version.
  if (process.platform === "win32") return true;
  try {
    execFileSync(file, ["--version", ...browserArgs], { stdio: "ignore", timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}

/**
 * The Chromium that CHROMIUM_PATH names; else the first that starts of Playwright's own and those on the PATH; undefined
 * where there is none. Throws a trouble where CHROMIUM_PATH is set and names none.
 */
export function findChromium(env: Environment, own: string | undefined): string | undefined {
  const chosen = env.CHROMIUM_PATH?.trim();
  if (chosen) {
    if (existsSync(chosen) && starts(chosen)) return chosen;
    const found = existsSync(chosen) ? "a file that does not start" : "no file";
    throw new Trouble(
      `CHROMIUM_PATH is wrong: expected the program of a Chromium, Chrome or Edge, found ${found} at "${chosen}". Correct it, or leave it out.`,
    );
  }
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [own, ...onPath].find((file) => file !== undefined && existsSync(file) && starts(file));
}
