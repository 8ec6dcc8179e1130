import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync } from "node:fs";
import path from "node:path";
import { filesBelow } from "../running/files-below";

/** What the scripts of the site are called, so that a cache may keep each for ever. */
export interface ScriptNames {
  /** The old address of each script that was renamed, with its new one; both begin with "/". */
  readonly renamed: ReadonlyMap<string, string>;
  /** How the names of all scripts end that no page names: it changes with the content of any of them. */
  readonly lateEnding: string;
}

/** The scripts as the bundler calls them. */
export const unnamed: ScriptNames = { renamed: new Map(), lateEnding: ".js" };

const isLate = (address: string) => /^\/(client\/late|data)\//.test(address);

function scriptsIn(out: string): string[] {
  const inFolder = (folder: string) => (existsSync(path.join(out, folder)) ? filesBelow(path.join(out, folder)) : []);
  return ["client", "data"]
    .flatMap((folder) => inFolder(folder).map((file) => `/${folder}/${file}`))
    .filter((address) => address.endsWith(".js"))
    .sort();
}

/**
 * Renames the scripts of the site after their content. Those that pages load late share one ending, which a page says once:
 * a name for each would be the dearest part of many pages.
 */
export function nameByContent(out: string): ScriptNames {
  const scripts = scriptsIn(out);
  const endingOf = (...addresses: readonly string[]) => {
    const hash = createHash("sha256");
    for (const address of addresses) hash.update(readFileSync(path.join(out, address)));
    return `.${hash.digest("hex").slice(0, 10)}.js`;
  };
  const lateEnding = endingOf(...scripts.filter(isLate));
  const rename = (address: string): [string, string] => {
    const named = address.replace(/\.js$/, isLate(address) ? lateEnding : endingOf(address));
    renameSync(path.join(out, address), path.join(out, named));
    return [address, named];
  };
  return { renamed: new Map(scripts.map(rename)), lateEnding };
}
