import type { Environment } from "../running/environment";
import { findBrowser } from "./find-browser";

/** Sandboxes need rights that root in a container does not have; the rest keeps the browser off the network. */
export const browserArgs: readonly string[] = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The Chromium that CHROMIUM_PATH names; else the first that starts of Playwright's own and those on the PATH; undefined
 * where there is none. Throws a trouble where CHROMIUM_PATH is set and names none.
 */
export const findChromium = (env: Environment, own: string | undefined): string | undefined =>
  findBrowser(
    env,
    {
      variable: "CHROMIUM_PATH",
      kinds: "a Chromium, Chrome or Edge",
      names: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable"],
      args: browserArgs,
    },
    own,
  );
