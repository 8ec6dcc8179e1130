/**
 * After the export: takes the framework's script out of the pages, gives each the one content security policy, names the
 * scripts after their content, makes addresses relative, and compresses what a server may send compressed.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { rootFrom } from "./after-build/addresses";
import { barePage } from "./after-build/bare-page";
import { compress } from "./after-build/compress";
import { nameByContent } from "./after-build/name-by-content";
import { writeForPrograms } from "./for-programs/write-for-programs";
import { retired } from "@/content/retired";
import type { RetiredAnchors } from "@/lib/articles/retired-anchors";
import { site } from "@/lib/site";

const out = path.resolve("out");
const files = readdirSync(out, { recursive: true, encoding: "utf8" });
const renamed = nameByContent(out, ["client", "data"]);
const anchors: RetiredAnchors = retired.anchors;
const problems: string[] = [];

/** The page that a server sends for a missing one stands at any depth: it begins where the site is published. */
const rootOfMissing = site.url === undefined ? "/" : `${new URL(site.url).pathname.replace(/\/$/, "")}/`;

const pages = files.filter((file) => file.endsWith(".html"));
for (const file of pages) {
  const whole = path.join(out, file);
  const address = file.split(path.sep).join("/");
  const root = address === "404.html" ? rootOfMissing : rootFrom(address);
  const page = barePage(readFileSync(whole, "utf8"), root, renamed, anchors[`/${address.replace(/index\.html$/, "")}`] ?? {});
  problems.push(...page.problems.map((problem) => `out/${address}: ${problem}`));
  writeFileSync(whole, page.html);
}

if (problems.length > 0) {
  console.error(`Pages are not as this step expects them:\n  ${problems.join("\n  ")}`);
  process.exit(1);
}

// No page loads them any more: the framework's scripts, and the payloads of its navigation.
for (const file of files)
  if (/^_next\/.*\.js(\.map)?$|(?<!robots)\.txt$/.test(file.split(path.sep).join("/"))) rmSync(path.join(out, file));

writeForPrograms(out);
compress(out);
console.log(`${pages.length} pages without framework script`);
