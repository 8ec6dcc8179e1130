import type { Environment } from "../running/environment";
import { Trouble } from "../running/trouble";
import { findBrowser } from "./find-browser";

/** The Firefox that FIREFOX_PATH names, else the first on the PATH that starts. Throws a trouble where there is none. */
export function findFirefox(env: Environment): string {
  const file = findBrowser(env, { variable: "FIREFOX_PATH", kinds: "a Firefox", names: ["firefox-esr", "firefox"], args: [] });
  if (file !== undefined) return file;
  throw new Trouble(
    "There is no Firefox for these tests: expected firefox-esr or firefox on the PATH, found neither. Install it (Debian: apt-get install firefox-esr), or set FIREFOX_PATH to its program.",
  );
}
