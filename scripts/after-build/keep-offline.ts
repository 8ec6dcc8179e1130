import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { digestAttribute, type KeptFiles, keptFilesName } from "@/lib/offline/kept-files";
import { filesBelow } from "../running/files-below";
import { caching } from "../serving/headers";

/** What a reader needs: pages, their styles, scripts and data, the sign of the site, and what is downloaded. Nothing for programs. */
const needed = /\.(html|css|js|svg|reg|ps1)$/;
/** The page for what is missing says nothing without a network: it cannot know. */
const needless = /^(404|_not-found)(\.html|\/)/;

const namedByContent = caching.filter(({ seconds }) => seconds > 0).map((rule) => new RegExp(rule.path));

const digestOf = (content: Buffer) => createHash("sha256").update(content).digest("hex").slice(0, 10);

/** The files that a browser keeps, of all files of a site. `read` gives the content of one of them. */
export function keptFiles(files: readonly string[], read: (file: string) => Buffer): KeptFiles {
  return Object.fromEntries(
    files
      .filter((file) => needed.test(file) && !needless.test(file))
      .sort()
      .map((file) => [
        file.replace(/(^|\/)index\.html$/, "$1"),
        namedByContent.some((pattern) => pattern.test(`/${file}`)) ? "" : digestOf(read(file)),
      ]),
  );
}

/**
 * Writes the service worker of the finished site in `out`: one that keeps it, or one that takes the place of an earlier one
 * and goes. Marks each kept page with its
 * digest, which the worker's list holds: a page without one asks for no worker. Returns what it did, for the log.
 */
export function keepOffline(out: string, isKept: boolean): string {
  const bundled = (name: string) => {
    const file = readdirSync(path.join(out, "client")).find((one) => new RegExp(`^${name}\\.[0-9a-f]+\\.js$`).test(one));
    if (file === undefined) throw new Error(`The service worker lacks its script: expected out/client/${name}.*.js, found none.`);
    const whole = path.join(out, "client", file);
    const text = readFileSync(whole, "utf8");
    rmSync(whole);
    return text;
  };
  const [worker, off] = [bundled("worker"), bundled("worker-off")];
  const to = path.join(out, "sw.js");
  if (!isKept) {
    writeFileSync(to, off);
    return "no browser keeps them (SERVICE_WORKER=off)";
  }
  const kept = keptFiles(filesBelow(out), (file) => readFileSync(path.join(out, file)));
  for (const [name, digest] of Object.entries(kept)) {
    if (name !== "" && !name.endsWith("/")) continue;
    const file = path.join(out, name, "index.html");
    writeFileSync(file, readFileSync(file, "utf8").replace("<html ", `<html ${digestAttribute}=${digest} `));
  }
  writeFileSync(to, `self.${keptFilesName}=${JSON.stringify(kept)};\n${worker}`);
  return `browsers keep ${Object.keys(kept).length} files`;
}
