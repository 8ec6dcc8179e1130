/**
 * After the export: takes the framework's script out of the pages, joins the styles of each, gives each the one content
 * security policy, names the scripts after their content, makes addresses relative, leads on from old addresses, writes
 * pages in fewer bytes, and compresses what a server may send compressed. Where it is known where the site will be
 * published, it says what search engines and previews of links need. It lists for the service worker what browsers keep,
 * and packs all of it into one file, for readers on a host without the internet.
 */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { rootFrom } from "./after-build/addresses";
import { barePage } from "./after-build/bare-page";
import { compact } from "./after-build/compact";
import { compress } from "./after-build/compress";
import { stylesOf } from "./after-build/join-styles";
import { keepOffline } from "./after-build/keep-offline";
import { nameByContent } from "./after-build/name-by-content";
import { leadOn } from "./after-build/lead-on";
import { announcementOf, checkedOn } from "./announcing/announcement";
import { type Listed, robots, sitemap } from "./announcing/for-crawlers";
import { sayPack, writePack } from "./packing/write-pack";
import { pageAddress } from "./publishing/page-address";
import { writeForPrograms } from "./for-programs/write-for-programs";
import { filesBelow } from "./running/files-below";
import { runMain } from "./running/trouble";
import { retired } from "@/content/retired";
import type { RetiredAnchors } from "@/lib/articles/retired-anchors";
import { pageScripts } from "@/lib/page-scripts";
import { site } from "@/lib/site";

const out = path.resolve("out");
const files = filesBelow(out);
const names = nameByContent(out);
const styles = stylesOf(out);
const anchors: RetiredAnchors = retired.anchors;
const problems: string[] = [];
const listed: Listed[] = [];
const titles = new Map<string, string>();

/** The page that a server sends for a missing one stands at any depth: it begins where the site is published. */
const rootOfMissing = site.url === undefined ? "/" : `${new URL(site.url).pathname.replace(/\/$/, "")}/`;

const pages = files.filter((file) => file.endsWith(".html"));
for (const name of pages) {
  const whole = path.join(out, name);
  const address = pageAddress(name);
  const announcement = site.url === undefined || address === undefined ? undefined : announcementOf(address, site.url);
  const root = name === "404.html" ? rootOfMissing : rootFrom(name);
  const page = barePage(readFileSync(whole, "utf8"), root, { names, styles }, anchors[address ?? ""] ?? {}, announcement);
  problems.push(...page.problems.map((problem) => `out/${name}: ${problem}`));
  writeFileSync(whole, page.html);
  if (address === undefined) continue;
  titles.set(address, page.title);
  // A page that holds what another one holds is listed by the other's address.
  if (page.isListed && announcement?.url === `${site.url}${address}`) listed.push({ url: announcement.url, checkedOn: checkedOn(address) });
}

styles.dropJoined();
problems.push(...leadOn(out, titles, names.renamed.get(pageScripts.moved)!));

if (problems.length > 0) {
  console.error(`Pages are not as this step expects them:\n  ${problems.join("\n  ")}`);
  process.exit(1);
}

// No page loads them any more: the framework's scripts, and the payloads of its navigation.
for (const file of files) if (/^_next\/.*\.js(\.map)?$|(?<!robots)\.txt$/.test(file)) rmSync(path.join(out, file));

if (site.url !== undefined) {
  writeFileSync(path.join(out, "sitemap.xml"), sitemap(listed));
  writeFileSync(path.join(out, "robots.txt"), robots(site.url));
  // What draws takes a second to load.
  const { drawPreviews } = await import("./announcing/previews");
  await drawPreviews(out);
}

writeForPrograms(out);
for (const file of pages) writeFileSync(path.join(out, file), compact(readFileSync(path.join(out, file), "utf8")));
const kept = keepOffline(out, site.isKept);
await runMain(async () => writePack(out));
compress(out);
console.log(`${pages.length} pages without framework script; ${kept}`);
console.log(sayPack(out));
if (site.url === undefined)
  console.log(
    "SITE_URL is not set: the pages have no canonical address, sitemap, structured data or preview image. To publish them, set it.",
  );
