import type { Environment } from "../running/environment";
import { findBrowser } from "./find-browser";

/**
 * What Playwright turns off: of two arguments of this name only the last one counts, and ours comes last. A test compares
 * them.
 */
const offForPlaywright = [
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "TcpPortRandomizationWin",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "PreconnectToSearch",
  "msForceBrowserSignIn",
  "msEdgeUpdateLaunchServicesPreferredVersion",
];

/** Lists below the address bar, which are pages of their own: every window loaded two that no test sees. */
const offForSpeed = ["WebUIOmniboxPopup", "WebUIOmniboxAimPopup"];

/** Sandboxes need rights that root in a container does not have; the rest keeps the browser off the network, and quick. */
export const browserArgs: readonly string[] = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--disable-features=${[...offForPlaywright, ...offForSpeed].join(",")}`,
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
