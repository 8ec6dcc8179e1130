import { Trouble } from "../running/trouble";
import type { Environment } from "../running/environment";
import { readFrameAncestors } from "../serving/frame-ancestors";
import { usualFrameAncestors } from "../serving/headers";

/** What differs between two places where the site is published. */
export interface Settings {
  /** The path under which it is published; begins and ends with a slash. */
  readonly base: string;
  /** What the server listens on: a name with or without scheme and port. */
  readonly host: string;
  /** The folder that the server reads: the site lies in it below `base`. */
  readonly root: string;
  /** Who may show the site in a frame, as the policy says it. */
  readonly frameAncestors: string;
}

/** Those of the files in deploy/: names that everybody replaces by his own. */
export const exampleSettings: Settings = {
  base: "/",
  host: "guide.example.com",
  root: "/srv/0x904-field-guide",
  frameAncestors: usualFrameAncestors,
};

/** What a path of a configuration may hold unquoted. Others would need the quotes of each server. */
const plainPath = /^\/([\w.~-]+\/)*$/;

/** Reads SITE_URL and FRAME_ANCESTORS. Throws a trouble for an address that no file here can hold. */
export function readSettings(env: Environment): Settings {
  const frameAncestors = readFrameAncestors(env);
  const address = env.SITE_URL?.trim();
  if (!address) return { ...exampleSettings, frameAncestors };
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const base = url?.pathname.replace(/\/*$/, "/") ?? "";
  if (url === undefined || !/^https?:$/.test(url.protocol) || !plainPath.test(base)) {
    throw new Trouble(
      `SITE_URL is not an address that a server can be told: expected one such as https://guide.example.com or https://intranet.example.com/guide/, found "${address}". Correct it, or leave it out.`,
    );
  }
  return { ...exampleSettings, base, host: url.host, frameAncestors };
}
