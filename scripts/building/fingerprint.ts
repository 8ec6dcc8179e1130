import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Environment } from "../running/environment";

/** What the build neither reads nor may change by: its own products, and what only tests and readers of the source need. */
const leftOut = new Set([
  ".cache",
  ".ci",
  ".git",
  ".next",
  "deploy",
  "docs",
  "next-env.d.ts",
  "node_modules",
  "out",
  "playwright-report",
  "public/client",
  "test-results",
  "tests",
]);

/** Files that our tools leave anywhere: the memory of the compiler, and what `npm run pdf` prints. */
const made = /\.(tsbuildinfo|pdf)$/;

/** Settings from the environment that end up in the pages. */
const settings = ["SITE_URL", "REPORT_ADDRESS", "SERVICE_WORKER"];

function* sourceFiles(root: string, folder: string): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (leftOut.has(relative(root, path).split(sep).join("/")) || made.test(entry.name)) continue;
    if (entry.isDirectory()) yield* sourceFiles(root, path);
    else if (entry.isFile()) yield path;
  }
}

/**
 * One word for all that a build of the project in `root` depends on: the same word means the same site. It reads the
 * files themselves, since a checkout gives every file a new date and a moved file keeps its old one.
 */
export function fingerprint(root: string, env: Environment): string {
  const hash = createHash("sha256");
  for (const name of settings) hash.update(`${name}=${env[name] ?? ""}\0`);
  for (const file of sourceFiles(root, root)) {
    const content = readFileSync(file);
    hash.update(`${relative(root, file)}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}
