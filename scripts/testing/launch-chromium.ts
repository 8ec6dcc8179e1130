import { type Browser, chromium } from "@playwright/test";
import type { Environment } from "../running/environment";
import { Trouble } from "../running/trouble";
import { browserArgs, findChromium } from "./chromium";
import { playwrightsOwn } from "./playwrights-own";

/** Starts the Chromium of this computer. Throws a `Trouble` where there is none that starts. */
export async function launchChromium(env: Environment): Promise<Browser> {
  const executablePath = findChromium(env, playwrightsOwn());
  if (executablePath === undefined)
    throw new Trouble("There is no Chromium: expected one that starts, found none. Set CHROMIUM_PATH to its program.");
  return chromium.launch({ executablePath, args: [...browserArgs] });
}
