import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync } from "node:fs";
import path from "node:path";

/** The old address of each file that was renamed, with its new one; both begin with "/". */
export type Renamed = ReadonlyMap<string, string>;

/** Renames each script below these folders of the site after its content, so that a cache may keep it for ever. */
export function nameByContent(out: string, folders: readonly string[]): Renamed {
  const names = new Map<string, string>();
  for (const folder of folders) {
    const files = existsSync(path.join(out, folder)) ? readdirSync(path.join(out, folder), { recursive: true, encoding: "utf8" }) : [];
    for (const file of files.filter((name) => name.endsWith(".js"))) {
      const whole = path.join(out, folder, file);
      const hash = createHash("sha256").update(readFileSync(whole)).digest("hex").slice(0, 10);
      const named = file.replace(/\.js$/, `.${hash}.js`);
      renameSync(whole, path.join(out, folder, named));
      const address = (name: string) => `/${folder}/${name.split(path.sep).join("/")}`;
      names.set(address(file), address(named));
    }
  }
  return names;
}
