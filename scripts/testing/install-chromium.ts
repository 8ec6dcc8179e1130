import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import type { Environment } from "../running/environment";
import { program, root } from "../running/project";
import { Trouble } from "../running/trouble";
import { findChromium } from "./chromium";
import { playwrightsOwn } from "./playwrights-own";

const minutes = (count: number) => count * 60_000;

function run(command: string, args: readonly string[], timeout: number): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, args, { cwd: root, env, stdio: ["ignore", "inherit", "inherit"], timeout }).status === 0;
}

function downloadOurs(): boolean {
  console.log("No Chromium found. Playwright now downloads its own (about 170 MB) into its folder in your home directory.");
  return run(process.execPath, [...program("@playwright/test", "playwright"), "install", "chromium"], minutes(5));
}

function installDebians(): boolean {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  console.log(
    "Playwright's Chromium cannot be used. Debian's packages chromium and fonts-liberation are now installed on this system with apt-get.",
  );
  return (
    run("apt-get", ["update"], minutes(3)) &&
    run("apt-get", ["install", "--yes", "--no-install-recommends", "chromium", "fonts-liberation"], minutes(5))
  );
}

/** Finds a Chromium that starts, or installs one and says what it does. Throws a trouble where none can be had. */
export function installChromium(env: Environment): string {
  const found = () => findChromium(env, playwrightsOwn());
  const file = found() ?? (downloadOurs() ? found() : undefined) ?? (installDebians() ? found() : undefined);
  if (file !== undefined) return file;
  throw new Trouble(
    "There is no Chromium for the browser tests: expected one that starts, found none, and none could be installed. Install Chromium, Chrome or Edge, or set CHROMIUM_PATH to its program.",
  );
}
